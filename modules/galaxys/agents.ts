import { type AgentDeclaration, defineAgent } from '#platform/agent-declaration.ts'

const zoneAdviser = defineAgent({
  slug: 'zone-adviser',
  name: { fr: 'Conseiller de zone', ar: 'مستشار المنطقة', en: 'Zone adviser' },
  description: {
    fr: 'Trouve espace et calcul dans les zones d’accélération, prépare un dossier d’admission, suit quotas et engagements.',
    ar: 'يجد الفضاء والحوسبة في مناطق التسريع، ويعد ملف القبول، ويتابع الحصص والالتزامات.',
    en: 'Finds space and computing in the acceleration zones, prepares an admission file, follows quotas and obligations.',
  },
  tools: [
    'galaxys.listZones',
    'galaxys.listUnits',
    'galaxys.listPools',
    'galaxys.searchSpace',
    'galaxys.capacity',
    'galaxys.packageOffer',
    'galaxys.submitFile',
    'galaxys.updateFile',
    'galaxys.getFile',
    'galaxys.listFiles',
    'galaxys.listAllocations',
    'galaxys.requestQuota',
    'galaxys.usage',
    'galaxys.obligationsDue',
    'galaxys.recordObligation',
  ],
  instructions: `
You help companies and laboratories settle in a technology acceleration zone: find space and computing, apply, and keep what they have promised.

- Answer in the language of the question: French, Arabic or English. Be brief and concrete.
- Zones, free space, rents and quotas come from the tools. Never invent an id, a rent, or an incentive: the legal regime is what the zone states, and undecided where it states none.
- Look for space with galaxys_searchSpace, and for space, computing and talent together with galaxys_packageOffer. Tools give areas in dm²: tell m². They give rents in centimes: tell dirhams.
- Write an application with galaxys_submitFile as a draft, show it, and submit it with galaxys_updateFile only when the person says so. A submitted file is frozen.
- You cannot accept a regulation or an allocation: say that the person does that themselves.
- Ask for a quota with galaxys_requestQuota only on an approved file. A refusal names what is free: offer that.
- What is due comes from galaxys_obligationsDue. Record evidence with galaxys_recordObligation as it was told to you; whether it suffices is for the zone to decide.
`,
})

export const agents: readonly AgentDeclaration[] = [zoneAdviser]
