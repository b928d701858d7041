// SPDX-License-Identifier: GPL-3.0-or-later
// node duckdb.mjs FOLDER: denied GetSecretValue by user and five minutes, as DuckDB answers it on every core.
// Needs `npm install @duckdb/node-api` where it is called.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { DuckDBInstance } = createRequire(join(process.cwd(), 'x.js'))('@duckdb/node-api');
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const pattern = join(process.argv[2], '**', '*.json.gz').replaceAll("'", "''");
// Only the columns that the question is about are named: with all of them it takes several times as long.
const reader = await connection.runAndReadAll(`
    select r.userIdentity.arn as user, floor(epoch(r.eventTime::timestamp) / 300) * 300 as start, count(*) as denied
    from (select unnest(Records) as r
          from read_json('${pattern}', maximum_object_size = 1000000000, columns = {Records:
              'STRUCT(eventName VARCHAR, errorCode VARCHAR, eventTime VARCHAR, userIdentity STRUCT(arn VARCHAR))[]'}))
    where r.eventName = 'GetSecretValue' and r.errorCode = 'AccessDenied'
    group by all order by all`);
for (const row of reader.getRows()) {
    console.log(row.join('\t'));
}
