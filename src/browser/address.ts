/** An address as it may be shown and stored: services take their keys in it. */
export function withoutSecrets(address: string): string {
  return address.replace(/\/\/[^/@]*@/, '//').replace(/[?#].*/s, '')
}
