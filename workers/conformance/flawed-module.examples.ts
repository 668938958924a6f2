import type { OperationExample } from '#platform/operation.ts'

const exampleQuestion = { fr: 'Qui est-ce ?', ar: 'من هذا؟', en: 'Who is this?' }

const examplePerson = '00000000-0000-7002-8000-000000000002'

export const leaksRow = [
  { questions: [exampleQuestion], input: { memberId: examplePerson } },
] as const satisfies readonly OperationExample[]

export const leaksNestedRow = [
  { questions: [exampleQuestion], input: { to: { memberIds: [examplePerson] } } },
] as const satisfies readonly OperationExample[]

export const leaksList = [{ questions: [exampleQuestion], input: {} }] as const satisfies readonly OperationExample[]

export const leaksDespiteConsent = [
  { questions: [exampleQuestion], input: {} },
] as const satisfies readonly OperationExample[]

export const ignoresConsentWithdrawal = [
  { questions: [exampleQuestion], input: {} },
] as const satisfies readonly OperationExample[]

export const trustsForeignIds = [
  { questions: [exampleQuestion], input: { problemId: examplePerson } },
] as const satisfies readonly OperationExample[]

export const publicWrite = [
  { questions: [{ fr: 'Quoi ?', ar: 'quoi', en: 'What?' }], input: { machineId: 7 as never } },
] as const satisfies readonly OperationExample[]
