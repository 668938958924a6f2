import type { Lang } from '#agents/router/language.ts'

/** The time of every question: Monday 1 March 2027, 9:00 in Casablanca. */
export const questionTime = new Date('2027-03-01T09:00:00Z')

export interface BenchQuestion extends Record<Lang, string> {
  /** The slug of a library agent, or a pattern of tools such as `fablabs.*`. */
  agent: string
  /** The operation that answers it. */
  op: string
  /**
   * The arguments that the question contains, with local times. A text argument must contain the given text. The agent
   * looks up ids.
   */
  args: Record<string, unknown>
}

/**
 * Questions that are no examples of operations. Held-out questions are never tuned on, so missed ones are not printed.
 */
export interface Questions {
  development: BenchQuestion[]
  heldOut: BenchQuestion[]
}

/** Returns a function that creates questions to one agent: `const adviser = questionsFor('startup-adviser')`. */
export const questionsFor =
  (agent: string) =>
  (op: string, args: BenchQuestion['args'], fr: string, ar: string, en: string): BenchQuestion => ({
    agent,
    op,
    args,
    fr,
    ar,
    en,
  })
