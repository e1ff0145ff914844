"""Everyday questions, each with a passage that answers it: what a model calls alike and unalike is measured on them."""

# No two pairs share a subject, so that any question with any other's passage is a pair that has nothing in common.
PAIRS = (
    (
        "How do I stop a tap from dripping?",
        "A faucet that leaks usually has a worn washer. Turn off the water, unscrew the handle and fit a new one; the "
        "whole repair takes half an hour.",
    ),
    (
        "what temperature for baking bread",
        "Preheat the oven to 230 degrees and let the loaf bake for ten minutes, then lower the heat and continue until "
        "the crust sounds hollow when you knock on it.",
    ),
    (
        "When does my lease end?",
        "The tenancy runs for twelve months and ends on 31 March. Either party may give notice in writing three months "
        "before that date.",
    ),
    (
        "treatment of high blood pressure in elderly patients",
        "In people over seventy, hypertension was lowered by a low dose of a diuretic; fewer strokes were seen than in "
        "the group that received a placebo.",
    ),
    (
        "Who won the football championship?",
        "The final was decided in the last minute, when the home side scored from a corner kick and took the league "
        "title for the first time in twenty years.",
    ),
    (
        "how do plants make energy from sunlight",
        "In photosynthesis, chlorophyll in the leaves absorbs light and turns carbon dioxide and water into sugar and "
        "oxygen.",
    ),
    (
        "sorting algorithm complexity",
        "Merge sort divides the list in halves and needs about n log n comparisons even in the worst case, whereas "
        "insertion sort grows with the square of the number of items.",
    ),
    (
        "What did the empress write to her sister?",
        "In her letters from the winter palace the sovereign told her sibling of lonely evenings, of the court's "
        "intrigues and of her fear of another war.",
    ),
    (
        "lift of a thin wing at high speed",
        "The aerodynamic force on a slender airfoil changes sharply near the velocity of sound, as shock waves form on "
        "its upper surface.",
    ),
    (
        "electric car charging costs",
        "Filling the battery of the vehicle at home takes forty kilowatt hours, about twelve euros; at the motorway "
        "station the same amount of current is twice as dear.",
    ),
    (
        "Why do cats purr?",
        "The low rumbling of a contented feline comes from muscles of the larynx that open and close quickly while the "
        "animal breathes.",
    ),
    (
        "flight to Lisbon booking number",
        "Your reservation is confirmed: departure on Friday at 7:40 from terminal 2, arrival in Portugal at 9:55, one "
        "bag included.",
    ),
    (
        "interest rate of the mortgage",
        "The bank lends 180 000 for the purchase of the house; the borrower pays 3.4 per cent a year, fixed for ten "
        "years, in monthly instalments.",
    ),
    (
        "exercises for a sore knee",
        "Sit on a chair and slowly straighten the leg, hold it for five seconds and lower it again. Repeat this twelve "
        "times to strengthen the muscles around the joint.",
    ),
    (
        "causes of the French revolution",
        "By 1789 bread was dear, the treasury was empty and the third estate carried nearly all taxes; when the king "
        "called the Estates General, anger turned into uprising.",
    ),
    (
        "reset the password of my account",
        "If you cannot log in any more, choose “Forgotten?” on the sign-in page and follow the link in the mail "
        "to set new credentials.",
    ),
    (
        "How large can a blue whale grow?",
        "The biggest animal that ever lived reaches thirty metres in length and weighs as much as twenty-five "
        "elephants; it feeds on tiny krill.",
    ),
    (
        "amplifier noise in radio receivers",
        "The first transistor stage determines how much hiss is added to a weak signal; cooling it lowers the thermal "
        "fluctuations of the input circuit.",
    ),
    (
        "minutes of the staff meeting",
        "Present: all team leads. It was agreed to move the release by two weeks and to hire one more tester. Next "
        "gathering on Monday at ten.",
    ),
    (
        "When should I prune roses?",
        "Cut the bushes back in early spring, as soon as the buds swell, and always just above an outward-facing eye.",
    ),
    (
        "chords of the song for guitar",
        "The verse goes from G to D and E minor, the chorus stays on C; strum down on every beat and leave the capo on "
        "the second fret.",
    ),
    (
        "side effects of antibiotics",
        "These drugs against bacteria may upset the stomach or cause a rash; diarrhoea is common because harmless gut "
        "flora is killed as well.",
    ),
    (
        "What is the meaning of free will?",
        "Philosophers ask whether our choices are truly our own if every event has a cause; compatibilists hold that "
        "acting on one's wishes is liberty enough.",
    ),
    (
        "snow forecast for the weekend",
        "Cold air from the north brings frost on Saturday; in the hills twenty centimetres of fresh powder may fall by "
        "Sunday evening.",
    ),
    (
        "invoice for the roof repair",
        "For replacing forty broken tiles and sealing the chimney we charge 1 240 including scaffolding, payable "
        "within fourteen days.",
    ),
    (
        "Which planet has the most moons?",
        "Saturn is circled by well over a hundred satellites, more than Jupiter; most of them are small and irregular "
        "lumps of ice.",
    ),
    (
        "how to knit a sock heel",
        "Work back and forth over half of the stitches, slipping the first of each row, then pick up along the edge of "
        "the flap and decrease for the gusset.",
    ),
    (
        "unemployment benefits application",
        "Whoever loses a job registers with the agency within three days and hands in the employer's certificate; the "
        "allowance is sixty per cent of the last wage.",
    ),
    (
        "origin of the word sandwich",
        "The snack is said to be named after an eighteenth-century earl who asked for meat between two slices so that "
        "he could go on playing cards.",
    ),
    (
        "bridge design under wind load",
        "Long suspended decks may begin to flutter in a steady breeze; stiffening girders and open gratings keep the "
        "structure from oscillating.",
    ),
    (
        "grandmother's recipe for plum jam",
        "Stone the fruit, cook it with half its weight of sugar and a stick of cinnamon until it thickens, and fill it "
        "hot into jars.",
    ),
    (
        "How does a vaccine protect us?",
        "A harmless piece of the virus teaches the immune system to make antibodies, which are ready when the real "
        "pathogen arrives.",
    ),
)
