// Sums up a shopping cart: line totals, the discount for ten rolls, and value added tax.

const REDUCED_RATE = 0.07;
const STANDARD_RATE = 0.19;

/** Price of one line in cents; every tenth roll is free. */
function lineTotal(line) {
  const free = line.kind === "roll" ? Math.floor(line.quantity / 10) : 0;
  return (line.quantity - free) * line.centsEach;
}

/** Tax contained in a gross amount, rounded to whole cents. */
function includedTax(gross, rate) {
  return Math.round(gross - gross / (1 + rate));
}

/** Groups the cart by tax rate, because a receipt must show each rate separately. */
export function totals(cart) {
  const byRate = new Map();
  for (const line of cart) {
    const rate = line.kind === "drink" ? STANDARD_RATE : REDUCED_RATE;
    byRate.set(rate, (byRate.get(rate) ?? 0) + lineTotal(line));
  }
  const taxes = [...byRate].map(([rate, gross]) => ({ rate, gross, tax: includedTax(gross, rate) }));
  return { gross: taxes.reduce((sum, t) => sum + t.gross, 0), taxes };
}
