import type { Lang } from './language.ts'
import type { Bounds } from './slots/within-bounds.ts'

export type Kind = 'choice' | 'boolean' | 'number' | 'duration' | 'instant' | 'date' | 'id' | 'place' | 'text' | 'other'

/** One field of a tool's input, and how a person would say it. */
export interface Slot {
  name: string
  description: string
  kind: Kind
  required: boolean
  isList: boolean
  /** Of a choice: what each value is called, in every language. */
  labels: [value: unknown, names: string[]][]
  localized: Record<string, Partial<Record<Lang, string>>>
  /** Of a duration: minutes in one. */
  unit: number
  edge: 'start' | 'end'
  isWhole: boolean
  /** Of a choice: words that examples say without meaning one of its values, though they are part of a name. */
  silent: Set<string>
  /** Of one value; what is outside of them is not filled in. */
  bounds: Bounds
}

export interface Ask {
  text: string
  lang: Lang
  input: Record<string, unknown>
}

export interface RouterTool {
  name: string
  summary: string
  effect: 'read' | 'write' | 'external'
  slots: Slot[]
  examples: Ask[]
  produces: string[]
}
