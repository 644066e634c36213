/** What comes first: the outcome of some work, which goes on in any case, or so many milliseconds, whose answer is another. */
export async function inTime<T>(work: Promise<T>, patience: number, late: () => T): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const waited = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(late()), patience)
    timer.unref()
  })
  try {
    return await Promise.race([work, waited])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Work in places, some of which never answer: a share whose server is gone holds up all that looks at it. One that has not answered in
 * time is given up, and nothing more is asked of it until it does: each question would hold up one more thread of the program.
 *
 * @param patience in milliseconds
 */
export function placesInTime(patience: number) {
  const hanging = new Set<string>()
  return <T>(place: string, work: () => Promise<T>, late: () => T): Promise<T> => {
    if (hanging.has(place)) return Promise.resolve(late())
    hanging.add(place)
    const working = work().finally(() => hanging.delete(place))
    return inTime(working, patience, late)
  }
}
