import { useState } from 'react'
import { useToday } from '../../../client/use-today'
import { SupportsForm } from './supports-form'

/** The part of support services that pooled services pay, year by year. */
export function SupportsScreen() {
  const today = useToday()
  const [year, setYear] = useState(Number(today.slice(0, 4)) - 1)
  return <SupportsForm key={year} year={year} onYear={setYear} />
}
