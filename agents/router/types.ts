import type { Lang } from './language.ts'
import type { ValueBounds } from './slots/within-bounds.ts'

export type SlotKind =
  | 'choice'
  | 'boolean'
  | 'number'
  | 'duration'
  | 'instant'
  | 'date'
  | 'id'
  | 'place'
  | 'text'
  | 'other'

/** One field of a tool's input, and the words people use for its values. */
export interface ToolSlot {
  name: string
  description: string
  kind: SlotKind
  required: boolean
  isList: boolean
  /** For choices and booleans: each value with its names in all languages. */
  labels: [value: unknown, names: string[]][]
  localized: Record<string, Partial<Record<Lang, string>>>
  /** For durations: the number of minutes in one unit of the field. */
  minutesPerUnit: number
  intervalEdge: 'start' | 'end'
  isInteger: boolean
  /** For choices: words that are part of a name, but occur in examples that set no value. */
  ignoredWords: Set<string>
  /** Values outside of these bounds are not filled in. */
  bounds: ValueBounds
}

export interface ToolExample {
  text: string
  lang: Lang
  input: Record<string, unknown>
}

export interface RouterTool {
  name: string
  summary: string
  effect: 'read' | 'write' | 'external'
  slots: ToolSlot[]
  examples: ToolExample[]
  producesIds: string[]
}
