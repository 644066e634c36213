import { useNavigate, useParams } from 'react-router'
import { settlingYear } from '#shared/domain/indicators/settling-year'
import { paths } from '../../client/paths'
import { useToday } from '../../client/use-today'
import { ReportForm } from './report-form'

/** The annual report on pooling, year by year. */
export function AnnualReportScreen() {
  const navigate = useNavigate()
  const params = useParams()
  const today = useToday()
  const usual = Number(settlingYear(today, undefined).from.slice(0, 4))
  const year = /^(19|20|21)\d{2}$/.test(params['year'] ?? '') ? Number(params['year']) : usual
  return <ReportForm key={year} year={year} onYear={(next) => void navigate(paths.report(next))} />
}
