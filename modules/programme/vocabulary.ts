import { z } from 'zod'
import { labelledEnum, plainEnum } from '#platform/lib/labelled-enum.ts'
import { type RegionCode, regionCodes } from '#platform/lib/regions.ts'

/** `ALL` is the whole country, `UNKNOWN` what has no region. */
export type RegionKey = RegionCode | 'UNKNOWN' | 'ALL'

/** The parts whose sum is the country, in the order in which a row that has several is given to one. */
export const partKeys = [...regionCodes, 'UNKNOWN'] as const
export const RegionKey = z.enum(['ALL', ...partKeys])

export const EditionState = labelledEnum(
  {
    COMPUTED: { fr: ['calculée', 'calculées'], ar: ['محسوبة'], en: ['computed'] },
    REVIEWED: { fr: ['relue', 'relues'], ar: ['مراجعة', 'المراجعة'], en: ['reviewed'] },
    VALIDATED: { fr: ['validée', 'validées'], ar: ['مصادق عليها'], en: ['validated'] },
    PUBLISHED: { fr: ['publiée', 'publiées'], ar: ['منشورة'], en: ['published'] },
    CORRECTED: { fr: ['corrigée', 'corrigées'], ar: ['مصححة'], en: ['corrected'] },
  },
  'Where an edition stands on its way to the public, and after it.',
)
export type EditionState = z.infer<typeof EditionState>
export const PlainEditionState = plainEnum(EditionState)
export type EditionEvent = 'review' | 'validate' | 'publish' | 'correct'

/** Of SDMX's CL_OBS_STATUS: normal, forecast, missing because it cannot exist, missing, provisional, suppressed, not validated. */
export const ObsStatus = z
  .enum(['A', 'F', 'M', 'O', 'P', 'Q', 'V'])
  .describe('OBS_STATUS of SDMX: A normal, P provisional, V not validated, Q suppressed, O missing, M cannot exist.')
/** Of SDMX's CL_CONF_STATUS: free, internal, small counts, hidden so that a small one does not follow. */
export const ConfStatus = z
  .enum(['F', 'N', 'A', 'D'])
  .describe(
    'CONF_STATUS of SDMX: F free, N internal, A suppressed as a small count, D suppressed so that a small count does not follow.',
  )

export const RagColour = z.enum(['GREEN', 'AMBER', 'RED', 'GREY'])
export const RagReason = z
  .enum([
    'ON_PATH',
    'NEAR_PATH',
    'BEHIND_PATH',
    'NO_TARGET',
    'NO_PATH',
    'NOTHING_DUE',
    'NOT_AVAILABLE',
    'NOT_PUBLISHED',
    'SUPPRESSED',
  ])
  .describe('Why this status: the ratio to the path, or what there is none of.')
