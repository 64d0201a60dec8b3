import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** A condition limiting the use of lots: they pay an order whose facts share an item with it. */
export interface Earmark {
  readonly id: string;
  readonly fundId: string;
  readonly title: string;
  readonly items: string[]; // such as `opportunity:<id>`, `provider:<id>`, `isced:0611`, `skill:<uri>`, `order:<id>`
  readonly answerDays: number; // days in which the holder answers; then the money goes back
  readonly returnsOn: string | null; // what is not reserved after this day goes back; null: never
  readonly orderId: string | null; // the one order it is for; null: anything of its items
}

export const EarmarkEntity = new EntitySchema<Earmark>({
  name: 'Earmark',
  tableName: 'earmark',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'earmark_pk', default: () => 'uuidv7()' },
    fundId: { name: 'fund_id', type: 'uuid' },
    title: { type: 'text' },
    items: { type: 'text', array: true },
    answerDays: { name: 'answer_days', type: 'integer', default: 30 },
    returnsOn: { name: 'returns_on', type: 'date', nullable: true },
    orderId: { name: 'order_id', type: 'uuid', nullable: true },
  } satisfies Record<keyof Earmark, EntitySchemaColumnOptions>,
});

/** What became of one offered lot. */
export interface EarmarkAnswer {
  readonly accountId: string;
  readonly lotId: string;
  readonly answer: 'ACCEPTED' | 'DECLINED' | 'LAPSED';
  readonly answeredAt: Date;
  readonly actor: string;
}

export const EarmarkAnswerEntity = new EntitySchema<EarmarkAnswer>({
  name: 'EarmarkAnswer',
  tableName: 'earmark_answer',
  columns: {
    accountId: { name: 'account_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'earmark_answer_pk' },
    lotId: { name: 'lot_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'earmark_answer_pk' },
    answer: { type: 'text' },
    answeredAt: { name: 'answered_at', type: 'timestamptz', default: () => 'scheme_now()' },
    actor: { type: 'text' },
  } satisfies Record<keyof EarmarkAnswer, EntitySchemaColumnOptions>,
});
