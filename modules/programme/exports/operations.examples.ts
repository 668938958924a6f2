import type { OperationExample } from '#platform/operation.ts'

export const exportIndicators = [
  {
    questions: [
      {
        fr: 'Exporte les indicateurs en CSV pour mon tableur.',
        ar: 'صدر المؤشرات بصيغة CSV إلى جدول.',
        en: 'Export the indicators as CSV for my spreadsheet.',
      },
      { fr: 'Sors les données au format CSV', ar: 'استخرج البيانات بصيغة CSV', en: 'Output the data as CSV' },
    ],
    input: { format: 'CSV' },
  },
  {
    questions: [
      {
        fr: 'Donne-moi les indicateurs publiés en SDMX-JSON.',
        ar: 'أعطني المؤشرات المنشورة بصيغة SDMX.',
        en: 'Give me the published indicators as SDMX-JSON.',
      },
    ],
    input: { format: 'SDMX_JSON', from: '2026-Q1', to: '2027-Q4' },
  },
] as const satisfies readonly OperationExample[]
