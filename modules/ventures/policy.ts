/** The rules of the programme, proposed and the same for every call; what differs from call to call is in the call. */
export const policy = {
  /** Scores of a review run from 0 to this, per criterion. */
  maxScore: 5,
  minReviews: 2,
  maxReviews: 10,
  /** Until when a refusal can be appealed, unless the call says otherwise. */
  appealDays: 15,
  /** A startup has emerged when it has been ACTIVE in a programme for so long, or has graduated. */
  emergedAfterMonths: 6,
  /** Of the text an applicant agrees to with `consent`. */
  consentVersion: '1',
} as const
