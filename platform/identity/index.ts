import { defineModule } from '../module.ts'
import { listAuditEvents } from './audit.ts'
import { identityError } from './errors.ts'
import { createKey, listKeys, revokeKey, rotateKey } from './keys.ts'
import { addMember, listMembers, listRoles, updateMember, whoAmI } from './members.ts'
import { createOrganisation, getOrganisation, listOrganisations } from './organisations.ts'
import { sampleIdentity } from './sample.ts'

export const identity = defineModule({
  name: 'identity',
  errors: identityError,
  title: { fr: 'Identité', ar: 'الهوية', en: 'Identity' },
  description: 'Organisations, their members and API keys, and the audit trail.',
  operations: [
    whoAmI,
    getOrganisation,
    listOrganisations,
    createOrganisation,
    listRoles,
    listMembers,
    addMember,
    updateMember,
    listKeys,
    createKey,
    rotateKey,
    revokeKey,
    listAuditEvents,
  ],
  sample: sampleIdentity,
})
