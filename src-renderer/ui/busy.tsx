import type { ReactNode } from 'react'

/** Says in place of what is not there yet that it is read or computed. */
export const Busy = ({ children }: { readonly children: ReactNode }) => (
  <p role="status" aria-busy="true">
    {children}
  </p>
)
