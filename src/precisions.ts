/** How often each rule and detector was right and wrong on a labelled corpus. Written by `npm run measure`: do not edit. */
export const precisions: Readonly<Record<string, readonly [right: number, wrong: number]>> = {}
