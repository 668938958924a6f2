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

/** One field of a tool's input, and how a person would say it. */
export interface ToolSlot {
  name: string
  description: string
  kind: SlotKind
  required: boolean
  isList: boolean
  /** Of a choice: what each value is called, in every language. */
  labels: [value: unknown, names: string[]][]
  localized: Record<string, Partial<Record<Lang, string>>>
  /** Of a duration: minutes in one. */
  minutesPerUnit: number
  intervalEdge: 'start' | 'end'
  isInteger: boolean
  /** Of a choice: words that examples say without meaning one of its values, though they are part of a name. */
  ignoredWords: Set<string>
  /** Of one value; what is outside of them is not filled in. */
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
