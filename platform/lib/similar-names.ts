/** Returns up to three names similar to an unknown one, best first. */
export function similarNames(wrong: string, names: Iterable<string>): string[] {
  const wrongBigrams = bigrams(wrong)
  return [...names]
    .map((name) => ({ name, likeness: diceCoefficient(wrongBigrams, bigrams(name)) }))
    .filter((one) => one.likeness > 0.4)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
    .map(({ name }) => name)
}

/** Returns Dice's coefficient of two sets of bigrams, 0 to 1. */
function diceCoefficient(a: Set<string>, b: Set<string>) {
  const shared = [...a].filter((pair) => b.has(pair)).length
  return (2 * shared) / (a.size + b.size || 1)
}

function bigrams(text: string) {
  const letters = text.toLowerCase().replace(/[^a-z0-9]/g, '')
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2)))
}
