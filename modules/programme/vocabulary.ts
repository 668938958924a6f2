import { z } from 'zod'
import { labelledEnum, plainEnum } from '#platform/lib/labelled-enum.ts'
import { type RegionCode, regionCodes } from '#platform/lib/regions.ts'

/** `ALL` is the whole country; `UNKNOWN` holds rows without region. */
export type RegionKey = RegionCode | 'UNKNOWN' | 'ALL'

/** The parts that sum to the country. A row of several regions counts in the first of this order. */
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
  'Review state of an edition.',
)
export type EditionState = z.infer<typeof EditionState>
export const PlainEditionState = plainEnum(EditionState)
export type EditionEvent = 'review' | 'validate' | 'publish' | 'correct'

/** Codes of SDMX CL_OBS_STATUS: normal, forecast, cannot exist, missing, provisional, suppressed, not validated. */
export const ObsStatus = z
  .enum(['A', 'F', 'M', 'O', 'P', 'Q', 'V'])
  .describe('OBS_STATUS of SDMX: A normal, P provisional, V not validated, Q suppressed, O missing, M cannot exist.')
/** Codes of SDMX CL_CONF_STATUS: free, internal, small count, hidden to protect a small count. */
export const ConfStatus = z
  .enum(['F', 'N', 'A', 'D'])
  .describe('CONF_STATUS of SDMX: F free, N internal, A suppressed small count, D suppressed to protect a small count.')

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
  .describe('Reason for the status: the ratio to the path, or what is missing.')
