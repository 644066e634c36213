import { checkId } from '../statements/check-id'
import { agentMonthId } from '../timesheets/agent-month-id'
import type { Records } from './records'
import type { TableName } from './tables'

/** The identifier under which a record is kept: its own, or what there is one record of. */
export function recordId(record: Records[TableName]): string {
  if ('id' in record) return record.id
  if ('nature' in record) return checkId(record)
  if ('agentId' in record) return agentMonthId(record.agentId, record.month)
  return 'agreementId' in record ? agentMonthId(record.agreementId, record.month) : 'workspace'
}
