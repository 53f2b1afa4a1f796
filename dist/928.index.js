"use strict";
exports.id = 928;
exports.ids = [928];
exports.modules = {

/***/ 6928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fields: () => (/* binding */ fields),
/* harmony export */   nodeOwners: () => (/* binding */ nodeOwners),
/* harmony export */   nodeSchedule: () => (/* binding */ nodeSchedule),
/* harmony export */   roleAssignee: () => (/* binding */ roleAssignee),
/* harmony export */   schedules: () => (/* binding */ schedules)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6296);
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4767);


// src/inputs/dates.ts
const DATE = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("a day such as 2026-11-30, a time such as 2026-11-30T18:00+08:00, or epoch milliseconds (13 digits)", "日期（如 2026-11-30）、时间（如 2026-11-30T18:00+08:00）或 13 位毫秒时间戳");
const MILLISECONDS = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("epoch milliseconds, 13 digits: these are seconds, append 000", "13 位毫秒时间戳：这里是秒，请在末尾补 000");
const EXISTING = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("a day and time that exist", "真实存在的日期和时间");
const ONCE = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("a day and time that come exactly once in this time zone; with an offset such as +08:00 a time is unambiguous", "在该时区恰好出现一次的日期和时间；加上 +08:00 之类的时差即可消除歧义");
const OFFSET = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("an offset from -23:59 to +23:59, such as +08:00", "-23:59 到 +23:59 之间的时差，例如 +08:00");
const IN_RANGE = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("a date from 2001-09-10 to 2286-11-19", "2001-09-10 到 2286-11-19 之间的日期");
const EPOCH = /^\d{13}$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const TIME = /^(?<local>\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::[0-5]\d(?:\.\d{1,9})?)?)(?<offset>Z|[+-]\d{2}:?\d{2})?$/u;
async function toEpoch(written, edge, zone) {
	if (EPOCH.test(written)) return Number(written);
	if (/^\d{10}$/u.test(written)) return MILLISECONDS;
	const { local, offset } = TIME.exec(written)?.groups ?? {};
	if (local === void 0 && !DAY.test(written)) return DATE;
	const { Temporal } = await __webpack_require__.e(/* import() */ 866).then(__webpack_require__.bind(__webpack_require__, 7866));
	const moment = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.yt)(() => Temporal.PlainDateTime.from(local ?? written));
	if (moment === void 0) return EXISTING;
	const epoch = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.yt)(() => {
		if (offset !== void 0) return Temporal.Instant.from(written).epochMilliseconds;
		if (local !== void 0) return moment.toZonedDateTime(zone, { disambiguation: "reject" }).epochMilliseconds;
		const day = moment.toPlainDate();
		const first = day.toZonedDateTime(zone);
		if (!first.toPlainDate().equals(day)) return void 0;
		return edge === "start" ? first.epochMilliseconds : day.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds - 1;
	});
	if (epoch === void 0) return offset === void 0 ? ONCE : OFFSET;
	return EPOCH.test(String(epoch)) ? epoch : IN_RANGE;
}
// src/inputs/yaml.ts
const YAML = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("YAML or JSON", "YAML 或 JSON");
const NO_PROPERTIES = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("YAML without tags, anchors and aliases; text that begins with !, & or * goes in quotes", "不含标签（tag）、锚点（anchor）和别名（alias）的 YAML；以 !、& 或 * 开头的文本请加引号");
const NO_EMPTY = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("a value ([] is an empty list, '' an empty text, null is null)", "一个值（空列表写 []，空文本写 ''，空值写 null）");
const SLASHES = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("a comment with // or /*", "// 或 /* 形式的注释");
const NO_SLASHES = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("comments that begin with #; text with // or /* in it goes in quotes", "以 # 开头的注释；含 // 或 /* 的文本请加引号");
const COMMENT = /(?:^|\s)\/[/*]/u;
const EXPLAINED = {
	DUPLICATE_KEY: [(0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("a key that stands there twice", "重复的键"), (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("each key once", "每个键只出现一次")],
	MULTIPLE_DOCS: [(0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("a second document", "第二个文档"), (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("one document, without ---", "单个文档，不使用 ---")],
	NON_STRING_KEY: [(0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("a list or a map as a key", "以列表或映射作为键"), (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("words as keys", "以文本作为键")],
	RESOURCE_EXHAUSTION: [(0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("too many levels", "层级过深"), YAML],
	TAG_RESOLVE_FAILED: [(0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("a tag", "标签"), NO_PROPERTIES]
};
function unexplained(message) {
	return [(0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)(`something unreadable (${message})`, `无法解析的内容（${message}）`), YAML];
}
async function readYaml(text, place) {
	const refused = [];
	const refuse = (offset, { en, zh }, allowed) => {
		const line = text.slice(0, offset).split("\n").length;
		refused.push(place.refuse((0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)(`${en} in line ${line}`, `${zh}（第 ${line} 行）`), allowed));
		return null;
	};
	const parser = await __webpack_require__.e(/* import() */ 221).then(__webpack_require__.bind(__webpack_require__, 221)).then((m) => (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(m.default, 1));
	const document = parser.parseDocument(text, {
		schema: "core",
		resolveKnownTags: false,
		stringKeys: true,
		prettyErrors: false
	});
	const [error] = [...document.errors, ...document.warnings];
	const value = error === void 0 ? written(document.contents, 0, {
		parser,
		refuse,
		is_json: isJson(text)
	}) : refuse(error.pos[0], ...EXPLAINED[error.code] ?? unexplained(error.message));
	return refused.length === 0 ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(value) : _whole_js__WEBPACK_IMPORTED_MODULE_1__.Et;
}
function written(node, from, document, in_flow = false) {
	const { parser, refuse } = document;
	const offset = node?.range[0] ?? from;
	if (node === null || parser.isScalar(node) && node.type === "PLAIN" && node.source === "") return refuse(offset, (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("no value", "空缺"), NO_EMPTY);
	if (parser.isAlias(node) || node.anchor !== void 0 || node.tag !== void 0) return refuse(offset, (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("a tag, an anchor or an alias", "标签、锚点或别名"), NO_PROPERTIES);
	if (parser.isScalar(node)) return in_flow && node.type === "PLAIN" && COMMENT.test(node.source) ? refuse(offset, SLASHES, NO_SLASHES) : scalar(node, offset, document);
	const is_flow = in_flow || node.flow === true;
	if (parser.isSeq(node)) return node.items.map((item) => written(item, offset, document, is_flow));
	const members = node.items.map(({ key, value }) => {
		const name = written(key, offset, document, is_flow);
		return [typeof name === "string" ? name : "", written(value, key.range[1], document, is_flow)];
	});
	return new Map(members);
}
function scalar({ value, source }, offset, { refuse, is_json }) {
	if (typeof value === "number") return new _whole_js__WEBPACK_IMPORTED_MODULE_1__.Ct(is_json ? source.replace(/\.0$/, "") : source);
	if (typeof value === "string") return value.isWellFormed() ? value : refuse(offset, _whole_js__WEBPACK_IMPORTED_MODULE_1__.St, _whole_js__WEBPACK_IMPORTED_MODULE_1__.wt);
	return typeof value === "boolean" ? value : null;
}
function isJson(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
// src/inputs/parts.ts
function yamlOf(part) {
	return async (text, place) => {
		const reading = await readYaml(text, place);
		return reading.kind === "read" ? part(reading.value, place) : reading;
	};
}
function sequence(allowed, item) {
	return (found, place) => {
		if (!Array.isArray(found)) return place.refuse(found, allowed);
		return (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.kt)(found.entries(), ([index, one]) => item(one, (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.At)(place, index)));
	};
}
function eachOnce(allowed, part, namesOf) {
	return async (found, place) => {
		const reading = await part(found, place);
		const names = reading.kind === "read" ? reading.value.flatMap((one) => [...new Set(namesOf(one))]) : [];
		const twice = names.find((name, index) => names.indexOf(name) !== index);
		return twice === void 0 ? reading : place.refuse(twice, allowed);
	};
}
function dictionary(value) {
	return (found, place) => (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.kt)(found, async ([key, one]) => (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(await value(one, (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.At)(place, key)), (known) => [key, known]));
}
function mapLike(example) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)(`a map such as ${example}`, `形如 ${example} 的映射`);
}
function listOrMap(forms) {
	const { en, zh } = mapLike(forms.map_example);
	const item = forms.item_example;
	const list = sequence((0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)(`a list such as [${item}], or ${en}`, `形如 [${item}] 的列表，或${zh}`), forms.item);
	const map = dictionary(forms.value);
	const names = Object.keys(forms.members);
	return async (found, place) => {
		if (!(found instanceof Map) || names.some((name) => found.has(name))) return list(found, place);
		const keys = await (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.kt)(found.keys(), (name) => forms.key(name, place));
		const values = await map(found, place);
		if (keys.kind !== "read") return keys;
		return (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(values, (members) => members.map(([, value], index) => forms.itemOf(keys.value[index] ?? "", value)));
	};
}
function record(allowed, needed, optional, owed) {
	const names = Object.keys({
		...needed,
		...optional
	});
	const { en, zh } = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Tn)(names);
	const only = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)(`only ${en}`, `仅限 ${zh}`);
	return async (found, place) => {
		if (!(found instanceof Map)) return place.refuse(found, allowed);
		const first = await (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(needed, found, place);
		const more = await (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(optional, found, place, [...found.keys()]);
		for (const name of found.keys()) if (!names.includes(name)) place.refuse(name, only);
		owed?.({
			...first,
			...more
		}, found, place);
		return (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.jt)(first, needed) ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Pt)({
			...first,
			...more
		}) : _whole_js__WEBPACK_IMPORTED_MODULE_1__.Et;
	};
}
// src/inputs/structures.ts
const OWNERS = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("a list of user keys or e-mail addresses, or [] for nobody", "user_key 或邮箱列表；不设负责人请写 []");
const ONE_OWNER = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("a list of exactly one user key or e-mail address", "只含一个 user_key 或邮箱的列表");
const ownersInOrder = sequence(OWNERS, (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(_whole_js__WEBPACK_IMPORTED_MODULE_1__.bt, _whole_js__WEBPACK_IMPORTED_MODULE_1__.xt));
const owners = async (found, place) => {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(await ownersInOrder(found, place), (keys) => [...new Set(keys)]);
};
const oneOwner = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(ONE_OWNER, (found) => {
	const keys = Array.isArray(found) ? found.map(_whole_js__WEBPACK_IMPORTED_MODULE_1__.xt) : [];
	const [key] = keys;
	return keys.length === 1 && key !== void 0 ? [key] : void 0;
});
const BEGINS_AS_YAML = /^(?:#[^\n]*\n\s*)*[[{-]/u;
const nodeOwners = (text, place) => {
	if (BEGINS_AS_YAML.test(text)) return yamlOf(owners)(text, place);
	const keys = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(text, place);
	if (keys.kind !== "read") return keys;
	return owners(keys.value.length === 0 ? text : keys.value, place);
};
const SCHEDULE = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("a schedule: a map such as { points: 1 }", "一个排期：形如 { points: 1 } 的映射");
const SCHEDULES = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("a list of schedules, such as [{ owners: [user_key], points: 1 }]", "排期列表，例如 [{ owners: [user_key], points: 1 }]");
const AMOUNT = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("a number from 0, such as 1.5", "不小于 0 的数字，例如 1.5");
const ORDER = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("an end that is not before the start", "不早于开始时间的结束时间");
function date(edge) {
	return async (found, { timezone, refuse }) => {
		const text = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(found);
		const epoch = text === void 0 ? DATE : await toEpoch(text, edge, timezone);
		return typeof epoch === "number" ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(epoch) : refuse(found, epoch);
	};
}
const dates = {
	estimate_start_date: date("start"),
	estimate_end_date: date("end")
};
const amount = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(AMOUNT, (found) => {
	const number = found instanceof _whole_js__WEBPACK_IMPORTED_MODULE_1__.Ct ? found.toNumber() : void 0;
	return number !== void 0 && number >= 0 ? Number(number) : void 0;
});
const amounts = {
	points: amount,
	actual_work_time: amount,
	is_auto: (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dt, (found) => typeof found === "boolean" ? found : void 0)
};
function owesOrder(values, found, place) {
	const { estimate_start_date: start = -Infinity, estimate_end_date: end = Infinity } = values;
	if (start <= end) return;
	const both = Object.keys(dates).map((name) => (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(found.get(name)));
	(0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.At)(place, "estimate_end_date").refuse(both.join(" … "), ORDER);
}
const nodeSchedule = yamlOf(record(SCHEDULE, {}, {
	...dates,
	owners,
	...amounts
}, owesOrder));
const schedules = yamlOf(sequence(SCHEDULES, record(SCHEDULE, { owners: oneOwner }, {
	...dates,
	...amounts
}, owesOrder)));
const FIELD_EXAMPLE = "{ field_key: field_658c22, field_value: 1 }";
const FIELD_VALUE = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("a value for the field", "字段值");
const FIELD_NUMBER = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("a number as JSON writes it, without zeros at the end (1.1, not 1.10); text that looks like a number goes in quotes", "JSON 格式的数字，末尾不带零（写 1.1，不写 1.10）；形似数字的文本请加引号");
const FIELD_ONCE = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("each field once", "每个字段只写一次");
const NAMED = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("field_key, field_alias or both", "field_key、field_alias 或两者");
const KEY = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("a key without quotation marks, such as field_658c22 or PM", "不带引号的标识，例如 field_658c22 或 PM");
const NO_KEY = /["“”‘’「」『』]|^<<$/u;
const key = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(KEY, (found) => {
	const text = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(found)?.trim() ?? "";
	return text === "" || NO_KEY.test(text) ? void 0 : text;
});
const fieldValue = async (found, place) => {
	if (found === void 0) return place.refuse(found, FIELD_VALUE);
	if (Array.isArray(found)) return listOfValues(found, place);
	if (found instanceof Map) return (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(await mapOfValues(found, place), Object.fromEntries);
	if (!(found instanceof _whole_js__WEBPACK_IMPORTED_MODULE_1__.Ct)) return (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(found);
	const number = found.toNumber();
	return number === void 0 || /\.\d*0$/.test(found.source) ? place.refuse(found, FIELD_NUMBER) : (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(number);
};
const listOfValues = sequence(FIELD_VALUE, fieldValue);
const mapOfValues = dictionary(fieldValue);
const pairValue = { field_value: fieldValue };
const pairNames = {
	field_key: key,
	field_alias: key,
	field_type_key: key
};
const pair = record(mapLike(FIELD_EXAMPLE), pairValue, pairNames);
const field = (found, place) => {
	return !(found instanceof Map) || found.has("field_key") || found.has("field_alias") ? pair(found, place) : place.refuse(found, NAMED);
};
const fields = yamlOf(eachOnce(FIELD_ONCE, listOrMap({
	item: field,
	item_example: FIELD_EXAMPLE,
	members: {
		...pairValue,
		...pairNames
	},
	key,
	value: fieldValue,
	itemOf: (field_key, field_value) => ({
		field_key,
		field_value
	}),
	map_example: "{ field_658c22: 1 }"
}), ({ field_key, field_alias }) => [field_key, field_alias].filter((name) => name !== void 0)));
const ROLE_ONCE = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("each role once, with all its owners", "每个角色只写一次，并列出其全部负责人");
const ROLE_EXAMPLE = "{ role: PM, owners: [user_key] }";
const roleMembers = {
	role: key,
	owners
};
const roleAssignee = yamlOf(eachOnce(ROLE_ONCE, listOrMap({
	item: record(mapLike(ROLE_EXAMPLE), roleMembers, {}),
	item_example: ROLE_EXAMPLE,
	members: roleMembers,
	key,
	value: owners,
	itemOf: (role, owners) => ({
		role,
		owners
	}),
	map_example: "{ PM: [user_key] }"
}), ({ role }) => [role]));



/***/ })

};
;