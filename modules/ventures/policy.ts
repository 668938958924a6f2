/** Rules of the programme that are the same for every call. */
export const policy = {
  /** Maximum score per criterion; the minimum is 0. */
  maxScore: 5,
  minReviews: 2,
  maxReviews: 10,
  /** Default number of days within which a rejection can be appealed. */
  appealDays: 15,
  /** A startup counts as emerged after this many months ACTIVE in a programme, or once it has graduated. */
  emergedAfterMonths: 6,
  /** Version of the text to which an applicant consents. */
  consentVersion: '1',
} as const
