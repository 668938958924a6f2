import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { CountryCode } from '#platform/lib/identifiers.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { assertExpectedVersion, ExpectedVersion } from '../../commons/expected-version.ts'
import { galaxysError } from '../errors.ts'
import { parseInterval } from '../fields.ts'
import { ApplicantProject, Requested } from '../json-columns.ts'
import { galaxysFiles as files, galaxysZones as zones } from '../tables.ts'
import { TenantCategory } from '../vocabulary.ts'
import { assertZoneOpen, requireZone, type Zone } from '../zones/zone-view.ts'
import { FileView, loadFileView } from './file-view.ts'
import * as examples from './operations.examples.ts'
import { transitionFile } from './transition-file.ts'

const project = ApplicantProject.describe('The project to house in the zone.')
const requested = z.array(Requested).min(1).max(20).describe('The space and the digital resources requested.')
const regulationHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'The `regulationHash` of the zone, as galaxys.listZones shows it.')
  .describe('Accepts the regulation of the zone: its `regulationHash`, as galaxys.listZones shows it.')

/** Returns the same requests with their times as instants. */
const normaliseRequests = (requests: readonly Requested[]): Requested[] =>
  requests.map((request, i) => {
    const { start, end } = parseInterval(request.from, request.to, [`requested.${i}.from`, `requested.${i}.to`])
    return { ...request, from: new Date(start).toISOString(), to: new Date(end).toISOString() }
  })

/** Returns the columns that record an accepted regulation. Throws 409 with the current hash if `hash` is outdated. */
function regulationAcceptance(zone: Zone, hash: string | undefined, memberId: string, now: Date) {
  if (hash === undefined) return {}
  if (hash !== zone.regulationHash)
    throw galaxysError(
      'regulation-changed',
      'The regulation of the zone has changed. Read it again and send its current hash.',
      { regulationHash: zone.regulationHash, regulation: zone.regulation },
    )
  return { regulationHash: hash, regulationAcceptedAt: now, regulationAcceptedBy: memberId }
}

export const submitFile = operation({
  name: 'galaxys.submitFile',
  summary: 'Apply for a place in a zone: submit the project and the space and resources it needs.',
  route: 'POST /galaxys/files',
  effect: 'write',
  access: 'galaxys:write',
  agent: { exfiltrates: true, producesIds: ['fileId'] },
  http: { status: 201 },

  examples: examples.submitFile,
  input: z.object({
    zoneId: reference(zones, 'An open zone, as found by galaxys.listZones.'),
    category: TenantCategory,
    country: CountryCode.default('MA'),
    project,
    requested,
    regulationHash: regulationHash.optional(),
    draft: z
      .boolean()
      .default(false)
      .describe('True: save it as a draft that only the applicant sees; submit it later with galaxys.updateFile.'),
  }),
  output: FileView,
  async handler({ zoneId, draft, regulationHash: hash, ...input }, context) {
    const caller = requireActor(context)
    const now = context.now()
    const zone = await requireZone(context.db, zoneId)
    assertZoneOpen(zone)
    const [file] = await context.db
      .insert(files)
      .values({
        ...input,
        requested: normaliseRequests(input.requested),
        organisationId: caller.organisationId,
        zoneId,
        state: draft ? 'DRAFT' : 'SUBMITTED',
        ...regulationAcceptance(zone, hash, caller.id, now),
        conditions: [],
        submittedAt: draft ? null : now,
        submittedBy: draft ? null : caller.id,
        createdBy: caller.id,
        createdAt: now,
        updatedAt: now,
      })
      .returning()
    return loadFileView(context.db, { file: file!, zone }, caller, now)
  },
})

const ownFileId = reference(files, 'A file of the caller’s organisation, as found by galaxys.listFiles.')

export const updateFile = operation({
  name: 'galaxys.updateFile',
  summary: 'Change an admission file that is a draft or was found incomplete, and submit it.',
  route: 'PATCH /galaxys/files/:fileId',
  effect: 'write',
  access: 'galaxys:write',
  agent: { exfiltrates: true, producesIds: ['fileId'] },

  examples: examples.updateFile,
  input: z.object({
    fileId: ownFileId,
    category: TenantCategory.optional(),
    country: CountryCode.optional(),
    project: project.optional(),
    requested: requested.optional(),
    regulationHash: regulationHash.optional(),
    submit: z.boolean().default(false).describe('True: submit it.'),
    ifVersion: ExpectedVersion,
  }),
  output: FileView,
  async handler({ fileId, submit, ifVersion, regulationHash: hash, requested: requests, ...changes }, context) {
    const caller = requireActor(context)
    const now = context.now()
    const event = submit ? 'submit' : 'edit'
    const updated = await transitionFile(context, { fileId, event, now }, ({ file, zone }) => {
      assertExpectedVersion('file', file.version, ifVersion)
      if (submit) assertZoneOpen(zone)
      return {
        ...changes,
        ...(requests && { requested: normaliseRequests(requests) }),
        ...regulationAcceptance(zone, hash, caller.id, now),
        ...(submit && { submittedAt: now, submittedBy: caller.id, note: null }),
      }
    })
    return loadFileView(context.db, updated, caller, now)
  },
})

export const acceptRegulation = operation({
  name: 'galaxys.acceptRegulation',
  summary: 'Accept the regulation of the zone for an admission file of your organisation.',
  route: 'POST /galaxys/files/:fileId/regulation',
  effect: 'write',
  access: 'galaxys:write',
  agent: { risk: 'high', producesIds: ['fileId'] },

  examples: examples.acceptRegulation,
  input: z.object({ fileId: ownFileId, regulationHash }),
  output: FileView,
  async handler({ fileId, regulationHash: hash }, context) {
    const caller = requireActor(context)
    const now = context.now()
    const updated = await transitionFile(context, { fileId, event: 'accept_regulation', now }, ({ zone }) =>
      regulationAcceptance(zone, hash, caller.id, now),
    )
    return loadFileView(context.db, updated, caller, now)
  },
})
