import type { Lang } from '#agents/router/language.ts'

/** Monday 1 March 2027, 9:00 in Casablanca: when every question is asked. */
export const questionTime = new Date('2027-03-01T09:00:00Z')

export interface BenchQuestion extends Record<Lang, string> {
  /** An agent of the library, or all tools of a module. */
  agent: string
  /** The operation that answers it. */
  op: string
  /** What the question itself says of the input; times are local, a text need only hold this. Ids nobody said are looked up by the agent. */
  args: Record<string, unknown>
}

/** None of these is an example of an operation. What is unseen is never tuned on: nothing prints which of it was missed. */
export interface Questions {
  development: BenchQuestion[]
  heldOut: BenchQuestion[]
}

/** Questions to one agent: `const adviser = to('startup-adviser')`. */
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
