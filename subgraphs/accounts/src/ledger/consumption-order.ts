/** In which order lots pay, a parameter of the policy: matching earmarks before the rest or not, and then the earliest last day, then the oldest. */
export type ConsumptionOrder = 'EARMARK_THEN_EXPIRY' | 'EXPIRY';
