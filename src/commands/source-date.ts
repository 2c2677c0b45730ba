/**
 * When what is made is said to have been made: `SOURCE_DATE_EPOCH`, in seconds since 1970. Without it nothing has a date, so
 * that the same input gives the same bytes.
 */
export function sourceDate({ SOURCE_DATE_EPOCH: epoch }: NodeJS.ProcessEnv): Date | undefined {
  return epoch && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : undefined
}
