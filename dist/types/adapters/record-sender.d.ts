/**
 * Sends a record, and answers whether it need not be sent again; `undefined` where nobody has answered. The request outlives the page
 * (`keepalive`), but its answer does not: a record whose page was left meanwhile is sent again, and the receiver knows it by its `key`.
 */
export declare function sendRecord(url: string, record: object): Promise<boolean | undefined>;
