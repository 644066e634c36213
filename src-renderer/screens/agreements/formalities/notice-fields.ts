import { costNoticeSchema } from '#shared/domain/agreements/cost-notice'
import * as kind from '../../../forms/fields/build'
import { defineFields } from '../../../forms/fields/define-fields'

/** The fields of a notified unit cost. */
export const noticeFields = defineFields(costNoticeSchema, {
  fiscalYear: kind.whole('trace.notice.fiscalYear'),
  notifiedOn: kind.day('trace.notice.notifiedOn'),
  unitCost: kind.amount('trace.notice.unitCost', { help: 'trace.notice.unitCostHelp' }),
  unit: kind.text('trace.notice.unit'),
  reference: kind.text('trace.notice.reference'),
})
