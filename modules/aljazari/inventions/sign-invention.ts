import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { eq } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { invalid, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { commonsPersons as persons } from '../../commons/tables.ts'
import { assertCanManage } from '../access.ts'
import { aljazariError } from '../errors.ts'
import { Note } from '../fields.ts'
import { aljazariInventions as inventions, aljazariInventors as inventors } from '../tables.ts'
import { requireVisibleInvention } from './access.ts'
import { InventionCard, loadInventionView, loadInventors } from './invention-view.ts'
import * as examples from './operations.examples.ts'

export const signInvention = operation({
  name: 'aljazari.signInvention',
  summary: 'Sign an invention disclosure as an inventor, or record a signature on paper.',
  route: 'POST /aljazari/inventions/:inventionId/signatures',
  effect: 'write',
  access: 'aljazari:write',
  agent: { risk: 'high' },
  examples: examples.signInvention,
  input: z.object({
    inventionId: reference(inventions, 'An invention, as found by aljazari.listInventions.'),
    personId: reference(
      persons,
      'For the transfer office: the inventor who signed on paper; defaults to the caller.',
    ).optional(),
    document: Note('Where the signed paper is stored; required with personId.').optional(),
  }),
  output: InventionCard,
  async handler({ inventionId, personId, document }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const invention = await requireVisibleInvention(db, caller, inventionId)
    const signer = personId ?? caller.id
    const rows = await loadInventors(db, invention)
    const inventor = rows.find((one) => one.personId === signer)
    if (!inventor) throw notFound('inventor of this invention')
    if (signer !== caller.id) {
      assertCanManage(caller)
      if (!document)
        throw invalid('A signature on paper needs the place where it is stored.', [
          { path: 'document', message: 'Where the signed paper is stored.' },
        ])
    }
    if (inventor.signedAt)
      throw aljazariError('already-signed', 'This inventor has already signed.', {
        signedAt: inventor.signedAt.toISOString(),
      })
    await db
      .update(inventors)
      .set({ signedAt: now, signatureDocument: document, signatureRecordedBy: caller.id })
      .where(eq(inventors.id, inventor.id))
    return loadInventionView(db, invention, now)
  },
})
