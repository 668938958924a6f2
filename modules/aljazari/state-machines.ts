import { stateMachine } from '#platform/lib/state-machine.ts'
import type {
  InstituteEvent,
  InstituteStatus,
  InventionEvent,
  InventionState,
  PracticeEvent,
  PracticeState,
  ProblemEvent,
  ProblemState,
  ProjectEvent,
  ProjectState,
  ReplicationEvent,
  ReplicationState,
} from './vocabulary.ts'

export const instituteStateMachine = stateMachine<InstituteStatus, InstituteEvent>('institute', [
  { from: 'ANNOUNCED', event: 'sign', to: 'CONVENTION_SIGNED' },
  { from: 'CONVENTION_SIGNED', event: 'fit_out', to: 'FITTING' },
  { from: 'FITTING', event: 'open', to: 'OPEN' },
  { from: 'OPEN', event: 'suspend', to: 'SUSPENDED' },
  { from: 'SUSPENDED', event: 'resume', to: 'OPEN' },
  { from: ['ANNOUNCED', 'CONVENTION_SIGNED', 'FITTING', 'OPEN', 'SUSPENDED'], event: 'close', to: 'CLOSED' },
])

/** Who moves a problem: who submitted it, the institute it was submitted to, or a project that takes it up. */
export type ProblemRole = 'owner' | 'institute' | 'project'
export interface LinkedProjectCount {
  /** How many projects answer it. */
  projects: number
}

const linkedProjectObstacle = ({ projects }: LinkedProjectCount) =>
  projects === 0 ? 'No project answers this problem yet: link one with aljazari.createProject.' : undefined
const unresolvedProblemStates = ['SUBMITTED', 'QUALIFIED', 'OPEN', 'MATCHED', 'IN_RESEARCH'] as const

export const problemStateMachine = stateMachine<ProblemState, ProblemEvent, ProblemRole, LinkedProjectCount>(
  'problem',
  [
    { from: 'SUBMITTED', event: 'qualify', to: 'QUALIFIED', roles: ['institute'] },
    { from: 'QUALIFIED', event: 'open', to: 'OPEN', roles: ['institute'] },
    { from: 'OPEN', event: 'match', to: 'MATCHED', roles: ['institute', 'project'] },
    {
      from: 'MATCHED',
      event: 'start_research',
      to: 'IN_RESEARCH',
      roles: ['institute', 'project'],
      guard: linkedProjectObstacle,
    },
    { from: 'IN_RESEARCH', event: 'solve', to: 'SOLVED', roles: ['institute'], guard: linkedProjectObstacle },
    { from: 'IN_RESEARCH', event: 'solve_partly', to: 'PARTIAL', roles: ['institute'], guard: linkedProjectObstacle },
    { from: unresolvedProblemStates, event: 'close_unsolved', to: 'CLOSED_UNSOLVED', roles: ['institute'] },
    { from: unresolvedProblemStates, event: 'withdraw', to: 'WITHDRAWN', roles: ['owner'] },
  ],
)

export interface EthicsStatus {
  /** It works with people's health, so ethics come first. */
  health: boolean
  ethicsApproval: boolean
}

export const projectStateMachine = stateMachine<ProjectState, ProjectEvent, string, EthicsStatus>('project', [
  { from: 'IDEA', event: 'select', to: 'SELECTED' },
  { from: 'SELECTED', event: 'submit_ethics', to: 'ETHICS' },
  {
    from: 'SELECTED',
    event: 'start',
    to: 'RUNNING',
    guard: ({ health }) => (health ? 'A project in digital health needs an ethics review first.' : undefined),
  },
  {
    from: 'ETHICS',
    event: 'start',
    to: 'RUNNING',
    guard: ({ ethicsApproval }) =>
      ethicsApproval ? undefined : 'Name the ethics approval in `ethicsApproval` to start.',
  },
  { from: 'RUNNING', event: 'pilot', to: 'PILOT' },
  { from: 'PILOT', event: 'transfer', to: 'TRANSFER' },
  { from: ['RUNNING', 'PILOT', 'TRANSFER'], event: 'close', to: 'CLOSED' },
  { from: ['IDEA', 'SELECTED', 'ETHICS', 'RUNNING', 'PILOT', 'TRANSFER'], event: 'stop', to: 'STOPPED' },
])

/** States in which work goes on, so that it can get somewhere. */
export const activeProjectStates: readonly ProjectState[] = ['RUNNING', 'PILOT', 'TRANSFER']

/** Who moves a practice: who wrote it, the institute it comes from, an expert of another one, or its own newer version. */
export type PracticeRole = 'author' | 'institute' | 'expert' | 'revision'
export interface PracticeValidation {
  /** How many results are measured: before, after, and on how many. */
  measured: number
  /** Who validated for the institute, and who would as expert. */
  adminId: string | null
  expertId: string | null
}

const publicationObstacle = ({ measured, adminId, expertId }: PracticeValidation) => {
  if (measured === 0) return 'A practice needs a measured result: a baseline, a value after, and on how many.'
  return adminId === null || expertId === null || adminId === expertId
    ? 'A practice needs two validators, who are two people.'
    : undefined
}

export const practiceStateMachine = stateMachine<PracticeState, PracticeEvent, PracticeRole, PracticeValidation>(
  'practice',
  [
    { from: 'DRAFT', event: 'submit', to: 'SUBMITTED', roles: ['author'] },
    { from: 'SUBMITTED', event: 'admin_approve', to: 'ADMIN_OK', roles: ['institute'] },
    { from: 'ADMIN_OK', event: 'take_up', to: 'EXPERT_REVIEW', roles: ['expert'] },
    { from: 'EXPERT_REVIEW', event: 'publish', to: 'PUBLISHED', roles: ['expert'], guard: publicationObstacle },
    { from: 'SUBMITTED', event: 'send_back', to: 'DRAFT', roles: ['institute'] },
    { from: ['ADMIN_OK', 'EXPERT_REVIEW'], event: 'send_back', to: 'DRAFT', roles: ['expert'] },
    { from: 'PUBLISHED', event: 'revise', to: 'REVISED', roles: ['revision'] },
    { from: ['PUBLISHED', 'REVISED'], event: 'deprecate', to: 'DEPRECATED', roles: ['institute'] },
    { from: ['PUBLISHED', 'REVISED', 'DEPRECATED'], event: 'retract', to: 'RETRACTED', roles: ['institute'] },
  ],
)

/** States in which everyone may read it: also what no longer holds, for those who cite it. */
export const publicPracticeStates: readonly PracticeState[] = ['PUBLISHED', 'REVISED', 'DEPRECATED', 'RETRACTED']

export const replicationStateMachine = stateMachine<ReplicationState, ReplicationEvent, 'adopter' | 'institute'>(
  'replication',
  [
    { from: 'PLANNED', event: 'start', to: 'RUNNING', roles: ['adopter'] },
    { from: ['PLANNED', 'RUNNING'], event: 'measure', to: 'MEASURED', roles: ['adopter'] },
    { from: 'MEASURED', event: 'validate', to: 'VALIDATED', roles: ['institute'] },
    { from: ['PLANNED', 'RUNNING'], event: 'abandon', to: 'ABANDONED', roles: ['adopter'] },
  ],
)

export interface InventorSignatures {
  shareBp: number
  unsigned: number
}

const signatureObstacle = ({ shareBp, unsigned }: InventorSignatures) => {
  if (shareBp !== 10_000) return `The inventors’ shares come to ${shareBp} basis points and must come to 10000.`
  return unsigned > 0
    ? `${unsigned} of the inventors have not signed: they do so with aljazari.signInvention.`
    : undefined
}

export const inventionStateMachine = stateMachine<InventionState, InventionEvent, string, InventorSignatures>(
  'invention',
  [
    { from: 'DISCLOSED', event: 'check', to: 'COMPLETENESS' },
    { from: 'COMPLETENESS', event: 'evaluate', to: 'EVALUATION', guard: signatureObstacle },
    { from: 'EVALUATION', event: 'conclude', to: 'DECISION' },
    { from: 'DECISION', event: 'protect', to: 'PROTECTED' },
    { from: 'DECISION', event: 'publish', to: 'PUBLISHED' },
    { from: 'DECISION', event: 'open_source', to: 'OPEN_SOURCED' },
    { from: 'DECISION', event: 'release', to: 'RELEASED' },
    { from: ['PROTECTED', 'OPEN_SOURCED'], event: 'market', to: 'MARKETED' },
    { from: 'PROTECTED', event: 'abandon', to: 'ABANDONED' },
    { from: 'MARKETED', event: 'negotiate', to: 'NEGOTIATION' },
    { from: 'NEGOTIATION', event: 'license', to: 'LICENSED' },
    { from: 'NEGOTIATION', event: 'spin_off', to: 'SPIN_OFF' },
    { from: ['LICENSED', 'SPIN_OFF'], event: 'monitor', to: 'MONITORED' },
    { from: 'MONITORED', event: 'expire', to: 'EXPIRED' },
  ],
)

/** Until it is decided what becomes of an invention, nothing of it may be published. */
export const undecidedInventionStates: readonly InventionState[] = [
  'DISCLOSED',
  'COMPLETENESS',
  'EVALUATION',
  'DECISION',
]
