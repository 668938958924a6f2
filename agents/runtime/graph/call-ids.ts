/** Returns the call id that a graph sees: it names the journal row, as ids of providers may repeat in every message. Nine letters and digits, which the strictest provider requires. */
export const toCallId = (seq: number) => `step${String(seq).padStart(5, '0')}`

export const parseCallId = (id: string | undefined) => Number(id?.slice('step'.length))
