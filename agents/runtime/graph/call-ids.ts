/** A graph is given ids that say which row of the journal a call is in: providers' own may begin again in every message. Nine letters and digits, as the strictest of them want. */
export const toCallId = (seq: number) => `step${String(seq).padStart(5, '0')}`

export const parseCallId = (id: string | undefined) => Number(id?.slice('step'.length))
