import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import looks from './looks.module.css'

/** Says below a choice why a person has to look at it. */
export const Unsure = ({ children }: { readonly children: ReactNode }) => (
  <p className={looks.unsure} role="status">
    <IconAlertTriangle size={16} aria-hidden="true" />
    {children}
  </p>
)
