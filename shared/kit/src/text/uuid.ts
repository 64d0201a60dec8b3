const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** True for the textual form of a UUID. An id that is none names nothing: PostgreSQL would refuse the query rather than find no row. */
export const isUuid = (text: string): boolean => UUID.test(text);

/** The ids that can name a row. */
export const onlyUuids = (ids: readonly string[]): string[] => ids.filter(isUuid);
