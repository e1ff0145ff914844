"""The texts on which a compiled model must agree with its original."""

# Short, long, cut off, several scripts, code and nothing at all: where a faulty mask or tokenizer shows.
PROBES = (
    "",
    "tap",
    "a plumber's quote",
    "How do I stop a kitchen tap from dripping?",
    "The lease ends on 31 March 2025; notice must be given three months earlier, in writing.",
    "Ein undichter Wasserhahn verschwendet im Jahr mehrere tausend Liter.",
    "Le locataire doit rendre l'appartement dans son état d'origine.",
    "La fotosíntesis convierte la luz en energía química.",
    "Квантовая механика описывает поведение частиц.",
    "量子力学描述微观粒子的行为。",
    "水道の蛇口から水が漏れています。",
    "يجب دفع الإيجار في بداية كل شهر",
    "ค่าน้ำประปาเดือนนี้แพงมาก",
    "def area(radius: float) -> float:\n    return math.pi * radius**2",
    "🙂 ok!!! ½ cup of flour — naïve café, ﬁne",
    "10.0.0.1 4711 0xFF 1.0.21 A-113",
    "Preheat the oven to 180 °C. Whisk eggs with sugar until pale, fold in flour. " * 2,
    "Entropy never decreases in an isolated system; work is lost whenever heat flows. " * 3,
    "Dear Anna, thank you for the photographs of the garden; the roses look wonderful. " * 5,
    "The invoice lists two hours of labour, one ceramic valve and the journey to you. " * 8,
    "Die Katze schläft auf dem Sofa, während draußen der Regen fällt. " * 12,
    "A binary search halves the interval until the wanted element is found. " * 16,
    "Unusual words: zymurgy, quokka, sesquipedalian, floccinaucinihilipilification. " * 20,
    "The committee adjourned without a decision and will meet again in autumn. " * 60,
)
