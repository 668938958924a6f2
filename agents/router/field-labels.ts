import type { Vocabulary } from '#platform/labels.ts'
import type { Translations } from '#platform/lib/localized.ts'

/** What people call fields and values: the usual ones here, the others as the modules declare them. */
export interface FieldLabels {
  /** Returns what people call a field; the module's own label comes before the usual one, and that before those of other modules. */
  fieldLabel(field: string, module?: string): Translations | undefined
  booleanLabels(field: string): { yes: Translations; no: Translations } | undefined
  headingOf(field: string): Translations | undefined
  isHidden(field: string): boolean
  isSecondary(field: string): boolean
  /** Whether another field of the row makes this one superfluous, or it has its usual value. */
  isOmitted(field: string, row: Readonly<Record<string, unknown>>): boolean
  /** Returns the rules for fields that hold an amount in small units. */
  unitRules: readonly { suffix: RegExp; words: RegExp; factor: number }[]
  currency: Translations | undefined
  /** Whether an id field of this name stands for something that takes place at a time. */
  isTimedThing(field: string): boolean
}

export function createFieldLabels({ fieldsByModule, labels }: Vocabulary): FieldLabels {
  const hidden = new Set(labels.hiddenFields)
  const secondary = new Set([...labels.secondaryFields, 'slug'])
  const ofAnyModule: Record<string, Translations> = Object.assign({}, ...Object.values(fieldsByModule).toReversed())
  const omitRules = Map.groupBy(labels.omit, ({ field }) => field)
  return {
    fieldLabel: (field, module) =>
      own(fieldsByModule[module ?? ''], field) ?? own(usualFields, field) ?? own(ofAnyModule, field),
    booleanLabels: (field) => own(labels.booleans, field),
    headingOf: (field) => own(labels.headings, field) ?? usualHeadings.find(([pattern]) => pattern.test(field))?.[1],
    isHidden: (field) => hidden.has(field) || technicalFields.test(field),
    isSecondary: (field) => secondary.has(field),
    isOmitted: (field, row) =>
      omitRules
        .get(field)
        ?.some(
          ({ value, whenSet, unless }) =>
            (value === undefined || row[field] === value) &&
            (whenSet === undefined || Boolean(row[whenSet])) &&
            !(unless && Object.entries(unless).every(([name, expected]) => row[name] === expected)),
        ) ?? false,
    unitRules: [
      ...usualUnits,
      ...labels.units.map(({ suffix, words, factor }) => ({ suffix: new RegExp(`${suffix}$`), words, factor })),
    ],
    currency: labels.currency,
    isTimedThing: (field) => labels.timedThings.some((thing) => field.toLowerCase().includes(thing)),
  }
}

const own = <T>(labels: Readonly<Record<string, T>> | undefined, field: string): T | undefined =>
  labels && Object.hasOwn(labels, field) ? labels[field] : undefined

/** Fields that programs need and people do not. */
const technicalFields =
  /(^id$|Ids?$|^\$schema$|^type$|Hash$|ursor$|^version$|^createdAt$|^updatedAt$|^timeZone$|^l(at|ong)itude$|^local(Start|End)$|^currency$|^(width|depth|height)Mm$|^(instructions|limits|tools|services|score|visibility|riskClass|kind|purpose|allowed|route|why)$)/

/** Fields that count in small units, and the unit that people write. */
const usualUnits = [
  { suffix: /Bp$/, words: /^\s*(%|٪|pour ?cent|per ?cent|في المائه|بالمائه)/, factor: 100 },
  { suffix: /Dm2$/, words: /^\s*(m2|m²|metres? carres?|square met|متر(ا)? مربع)/, factor: 100 },
  { suffix: /PowerW$|^powerW$/, words: /^\s*(kw|kilowatt|كيلوواط)/, factor: 1000 },
]

/** Labels for fields of any service, whose description is in one language only. */
const usualFields: Record<string, Translations> = {
  startsAt: { fr: 'la date et l’heure de début', ar: 'تاريخ وساعة البداية', en: 'the date and time it starts' },
  start: { fr: 'la date et l’heure de début', ar: 'تاريخ وساعة البداية', en: 'the date and time it starts' },
  newStartsAt: { fr: 'la nouvelle date et l’heure', ar: 'التاريخ والساعة الجديدان', en: 'the new date and time' },
  endsAt: { fr: 'la date et l’heure de fin', ar: 'تاريخ وساعة النهاية', en: 'the date and time it ends' },
  from: { fr: 'à partir de quand', ar: 'من متى', en: 'from when' },
  to: { fr: 'jusqu’à quand', ar: 'إلى متى', en: 'until when' },
  date: { fr: 'la date', ar: 'التاريخ', en: 'the date' },
  durationMinutes: { fr: 'la durée', ar: 'المدة', en: 'how long' },
  durationMin: { fr: 'la durée', ar: 'المدة', en: 'how long' },
  category: { fr: 'la catégorie', ar: 'الفئة', en: 'the category' },
  reason: { fr: 'la raison', ar: 'السبب', en: 'the reason' },
  title: { fr: 'le titre', ar: 'العنوان', en: 'the title' },
  description: { fr: 'la description', ar: 'الوصف', en: 'the description' },
  name: { fr: 'le nom', ar: 'الاسم', en: 'the name' },
  query: { fr: 'ce que vous cherchez', ar: 'ما تبحث عنه', en: 'what you look for' },
  status: { fr: 'l’état', ar: 'الحالة', en: 'the status' },
  quantity: { fr: 'la quantité', ar: 'الكمية', en: 'the quantity' },
  amount: { fr: 'le montant', ar: 'المبلغ', en: 'the amount' },
  validUntil: { fr: 'valable jusqu’au', ar: 'صالح إلى غاية', en: 'valid until' },
  expiresAt: { fr: 'valable jusqu’au', ar: 'صالح إلى غاية', en: 'valid until' },
}

/** Headings of lists within an answer; an empty text is no heading. */
const usualHeadings: [RegExp, Translations][] = [
  [/^alternatives?$/i, { fr: 'Autres possibilités :', ar: 'خيارات أخرى:', en: 'Other options:' }],
  [
    /^(legal|allowed)(Moves|Events)$|^next(Moves|Events)$/i,
    { fr: 'Ce que vous pouvez demander :', ar: 'ما يمكنك طلبه:', en: 'What you can ask for:' },
  ],
  [/^items$|^data$|^results$/, { fr: '', ar: '', en: '' }],
  [/^missing$/, { fr: 'Ce qui manque :', ar: 'ما ينقص:', en: 'What is missing:' }],
  [/^near$/, { fr: 'Peut-être :', ar: 'ربما:', en: 'Perhaps:' }],
  [/^examples$/, { fr: 'Par exemple :', ar: 'مثلا:', en: 'For example:' }],
]
