import { useState } from 'react'
import type { PayBasis } from '#shared/domain/costs/pay-basis'

interface Taken {
  readonly basis: PayBasis
  /** What was kept before, once it is saved. */
  readonly savedOver: string | null
}

interface TakenBasis {
  /** What the amounts that are typed were worked out from: what was taken here, until it is what is kept. */
  readonly basis: PayBasis | undefined
  readonly take: (basis: PayBasis) => void
  readonly onSaved: () => void
}

/** The basis of a month, kept or taken and not kept yet; one that was kept and undone is taken no more. */
export function useTakenBasis(kept: PayBasis | undefined): TakenBasis {
  const [taken, setTaken] = useState<Taken | null>(null)
  const now = JSON.stringify(kept ?? null)
  if (taken !== null && taken.savedOver !== null && taken.savedOver !== now) setTaken(null)
  return {
    basis: taken?.basis ?? kept,
    take: (basis) => setTaken({ basis, savedOver: null }),
    onSaved: () => setTaken((one) => one && { ...one, savedOver: now }),
  }
}
