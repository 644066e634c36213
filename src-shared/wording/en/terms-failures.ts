/** What can be wrong with prices and limits, in English. */
export const enTermsFailures = {
  priceNotPositive:
    'The field “{{field}}” must be an amount above zero. Correct it, or remove the line.',
  tierOutOfOrder:
    'A tier begins beyond the one before (field “{{field}}”). Raise its quantity, or remove it.',
  limitNotPositive:
    'The field “{{field}}” must be an amount above zero. To make nothing due, choose the exemption.',
  limitTwice:
    'This limit is already set for the same body (field “{{field}}”). Remove one of the two.',
  floorAboveCap:
    'This floor (field “{{field}}”) exceeds the cap of the same body. Lower the one, or raise the other.',
  exemptionWithoutReason:
    'Say why this body is exempt (field “{{field}}”), for instance the act that decided it.',
  bodyNotInAgreement:
    '{{found}} is not a beneficiary of the agreement (field “{{field}}”). Add it to the beneficiaries, or remove it from here.',
}
