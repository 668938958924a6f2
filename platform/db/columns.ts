import { text, time } from './dialect.ts'
import { newId } from './id.ts'

/** Columns that every table has. */
export const id = () => text().primaryKey().$defaultFn(newId)
export const createdAt = () =>
  time()
    .notNull()
    .$defaultFn(() => new Date())
