import type { LocalizedText } from '#platform/lib/localized.ts'
import { regionOf } from '#platform/lib/regions.ts'
import { addYears } from '../fields.ts'
import type { ventureCalls, ventureStartups } from '../tables.ts'
import type { EligibilityRule, StartupStatus } from '../vocabulary.ts'

/** Facts of a registered or planned startup. Unknown facts are absent. */
export type EligibilityCandidate = Partial<
  Pick<typeof ventureStartups.$inferSelect, 'stage' | 'trl' | 'foundedOn' | 'nmaSection' | 'regionCode'>
> & {
  incorporated?: boolean
  status?: StartupStatus
}

export interface FailedRule {
  rule: string
  /** The field that fails the rule. */
  field: string
  reason: Required<Pick<LocalizedText, 'fr' | 'ar' | 'en'>>
}

const toFailedRule = (rule: string, field: string, fr: string, ar: string, en: string): FailedRule => ({
  rule,
  field,
  reason: { fr, ar, en },
})

/** Returns the rules that the candidate fails. An unknown fact fails its rule. `today` is a local day. */
export function failedRules(
  call: Pick<typeof ventureCalls.$inferSelect, 'eligibility' | 'regionCodes'>,
  candidate: EligibilityCandidate,
  today: string,
): FailedRule[] {
  const { regionCode, status = 'ACTIVE' } = candidate
  const failed = call.eligibility.flatMap((rule) => checkRule(rule, candidate, today) ?? [])
  if (call.regionCodes && !(regionCode && call.regionCodes.includes(regionCode))) {
    const names = (language: 'fr' | 'ar' | 'en') =>
      call.regionCodes!.map((code) => regionOf(code).name[language]).join(', ')
    failed.push(
      toFailedRule(
        'REGION_IN',
        'regionCode',
        `Régions de l’appel : ${names('fr')}.`,
        `جهات النداء: ${names('ar')}.`,
        `Regions of the call: ${names('en')}.`,
      ),
    )
  }
  if (status !== 'ACTIVE')
    failed.push(
      toFailedRule(
        'ACTIVE',
        'status',
        'La startup doit être en activité.',
        'يجب أن تكون الشركة الناشئة نشيطة.',
        'The startup must be active.',
      ),
    )
  return failed
}

function checkRule(
  rule: EligibilityRule,
  { stage, trl, foundedOn, nmaSection, incorporated }: EligibilityCandidate,
  today: string,
): FailedRule | undefined {
  switch (rule.rule) {
    case 'STAGE_IN': {
      if (stage && rule.stages.includes(stage)) return undefined
      const list = rule.stages.join(', ')
      return toFailedRule(
        rule.rule,
        'stage',
        `Stades admis : ${list}.`,
        `المراحل المقبولة: ${list}.`,
        `Accepted stages: ${list}.`,
      )
    }
    case 'TRL_BETWEEN': {
      if (trl && trl >= rule.from && trl <= rule.to) return undefined
      const range = `${rule.from}–${rule.to}`
      return toFailedRule(
        rule.rule,
        'trl',
        `Niveau TRL demandé : ${range}.`,
        `مستوى الجاهزية التكنولوجية المطلوب: ${range}.`,
        `Required TRL: ${range}.`,
      )
    }
    case 'MAX_AGE_YEARS':
      // A startup that is not founded yet is not too old.
      if (!foundedOn || addYears(foundedOn, rule.years) >= today) return undefined
      return toFailedRule(
        rule.rule,
        'foundedOn',
        `Au plus ${rule.years} ans.`,
        `${rule.years} سنوات على الأكثر.`,
        `At most ${rule.years} years old.`,
      )
    case 'SECTOR_IN': {
      if (nmaSection && (rule.sections as string[]).includes(nmaSection)) return undefined
      const list = rule.sections.join(', ')
      return toFailedRule(
        rule.rule,
        'nmaSection',
        `Sections NMA admises : ${list}.`,
        `أقسام الأنشطة المقبولة: ${list}.`,
        `Accepted NMA sections: ${list}.`,
      )
    }
    case 'INCORPORATED':
      if (incorporated) return undefined
      return toFailedRule(
        rule.rule,
        'ice',
        'La société doit être constituée (ICE).',
        'يجب أن تكون الشركة محدثة (المعرف الموحد).',
        'The company must exist (ICE).',
      )
  }
}
