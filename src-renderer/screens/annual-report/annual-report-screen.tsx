import { useNavigate, useParams } from 'react-router'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { useSettlingYear } from '../../client/use-settling-year'
import { ReportForm } from './report-form'

/** The annual report on pooling, year by year. */
export function AnnualReportScreen() {
  const navigate = useNavigate()
  const params = useParams()
  const { yearOf, agreementOf } = useSettlingYear()
  const { agreements } = useRegistry()
  const usual = Number(yearOf(agreementOf(agreements)).from.slice(0, 4))
  const year = /^(19|20|21)\d{2}$/.test(params['year'] ?? '') ? Number(params['year']) : usual
  return <ReportForm key={year} year={year} onYear={(next) => void navigate(paths.report(next))} />
}
