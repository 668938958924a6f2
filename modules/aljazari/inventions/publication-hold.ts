import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray, min } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { aljazariError } from '../errors.ts'
import { requireProject } from '../projects/project-view.ts'
import { aljazariInventions as inventions, aljazariProjects as projects } from '../tables.ts'
import * as examples from './publication-hold.examples.ts'
import { undecidedInventionStates } from './state-machine.ts'

/**
 * Returns since when an invention of this project awaits its decision; null if none does. It reveals nothing about
 * the invention.
 */
async function undecidedSince(db: Reads, organisationId: string, projectId: string): Promise<Date | null> {
  const [row] = await db
    .select({ since: min(inventions.createdAt) })
    .from(inventions)
    .where(
      and(
        eq(inventions.organisationId, organisationId),
        eq(inventions.projectId, projectId),
        inArray(inventions.state, [...undecidedInventionStates]),
      ),
    )
  return row!.since
}

/**
 * Throws 409 `publication-on-hold` while the protection of an invention of the project is undecided, because
 * published content can no longer be filed.
 */
export async function assertPublicationAllowed(db: Reads, organisationId: string, projectId: string) {
  const since = await undecidedSince(db, organisationId, projectId)
  if (since)
    throw aljazariError(
      'publication-on-hold',
      'An invention of this project awaits a decision on its protection, which publication would prevent. Ask for the decision first, or save a draft.',
      { since: since.toISOString(), operation: 'aljazari.getPublicationHold' },
    )
}

export const getPublicationHold = operation({
  name: 'aljazari.getPublicationHold',
  summary: 'Check whether a thesis, paper or practice from a project may be published now.',
  route: 'GET /aljazari/projects/:projectId/publication-hold',
  effect: 'read',
  access: 'aljazari:read',
  examples: examples.getPublicationHold,
  input: z.object({
    projectId: reference(projects, 'A project of the organisation, as found by aljazari.listProjects.'),
  }),
  output: z.object({
    onHold: z.boolean(),
    since: z.iso.datetime().nullable(),
    advice: z.object({ fr: z.string(), ar: z.string(), en: z.string() }),
  }),
  async handler({ projectId }, context) {
    const caller = requireActor(context)
    await requireProject(context.db, caller, projectId)
    const since = await undecidedSince(context.db, caller.organisationId, projectId)
    return { onHold: since !== null, since: since?.toISOString() ?? null, advice: since ? waitAdvice : publishAdvice }
  },
})

const waitAdvice = {
  fr: 'Attendez : une décision de protection est en cours pour une invention de ce projet. Toute publication avant elle peut empêcher le dépôt.',
  ar: 'انتظروا: هناك قرار حماية جار بشأن اختراع في هذا المشروع. أي نشر قبله قد يمنع الإيداع.',
  en: 'Wait: a decision on the protection of an invention of this project is under way. Whatever is published before it may prevent filing.',
}
const publishAdvice = {
  fr: 'Rien n’attend de décision : vous pouvez publier.',
  ar: 'لا شيء ينتظر قرارا: يمكنكم النشر.',
  en: 'Nothing awaits a decision: you may publish.',
}
