"use strict";
exports.id = 555;
exports.ids = [555];
exports.modules = {

/***/ 2555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* reexport safe */ _whole_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4767);



/***/ }),

/***/ 6296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ __exportAll),
/* harmony export */   r: () => (/* binding */ __toESM),
/* harmony export */   t: () => (/* binding */ __commonJSMin)
/* harmony export */ });
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));



/***/ }),

/***/ 4767:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textsOfCommit),
/* harmony export */   $t: () => (/* binding */ oneLine),
/* harmony export */   A: () => (/* binding */ mayHaveMoved),
/* harmony export */   An: () => (/* binding */ array),
/* harmony export */   At: () => (/* binding */ inside),
/* harmony export */   B: () => (/* binding */ findForms),
/* harmony export */   Bn: () => (/* binding */ optional$2),
/* harmony export */   Bt: () => (/* binding */ Code),
/* harmony export */   C: () => (/* binding */ STATUS),
/* harmony export */   Cn: () => (/* binding */ atMost),
/* harmony export */   Ct: () => (/* binding */ Numeral),
/* harmony export */   D: () => (/* binding */ answered),
/* harmony export */   Dn: () => (/* binding */ sentence),
/* harmony export */   Dt: () => (/* binding */ TRUE_OR_FALSE),
/* harmony export */   E: () => (/* binding */ alreadyCompleted),
/* harmony export */   En: () => (/* binding */ quoted),
/* harmony export */   Et: () => (/* binding */ NONE$1),
/* harmony export */   F: () => (/* binding */ nothing),
/* harmony export */   Fn: () => (/* binding */ literal),
/* harmony export */   Ft: () => (/* binding */ split),
/* harmony export */   G: () => (/* binding */ notSearched),
/* harmony export */   Gn: () => (/* binding */ union),
/* harmony export */   Gt: () => (/* binding */ listOf),
/* harmony export */   H: () => (/* binding */ counted),
/* harmony export */   Hn: () => (/* binding */ record),
/* harmony export */   Ht: () => (/* binding */ answerList),
/* harmony export */   I: () => (/* binding */ searchTexts),
/* harmony export */   In: () => (/* binding */ nullable),
/* harmony export */   It: () => (/* binding */ brokenBound),
/* harmony export */   J: () => (/* binding */ draftOfCommit),
/* harmony export */   Jn: () => (/* binding */ safeParse),
/* harmony export */   Jt: () => (/* binding */ optional$1),
/* harmony export */   K: () => (/* binding */ nothingNew),
/* harmony export */   Kn: () => (/* binding */ unknown),
/* harmony export */   Kt: () => (/* binding */ name$1),
/* harmony export */   L: () => (/* binding */ saysOfLine),
/* harmony export */   Ln: () => (/* binding */ nullish),
/* harmony export */   Lt: () => (/* binding */ require__built_in_node_url),
/* harmony export */   M: () => (/* binding */ withUnknown),
/* harmony export */   Mn: () => (/* binding */ catchall),
/* harmony export */   Mt: () => (/* binding */ mapped),
/* harmony export */   N: () => (/* binding */ withUnwritten),
/* harmony export */   Nn: () => (/* binding */ extend),
/* harmony export */   Nt: () => (/* binding */ parsed),
/* harmony export */   O: () => (/* binding */ askTheOthers),
/* harmony export */   On: () => (/* binding */ together),
/* harmony export */   Ot: () => (/* binding */ collect),
/* harmony export */   P: () => (/* binding */ mayConfirm),
/* harmony export */   Pn: () => (/* binding */ int),
/* harmony export */   Pt: () => (/* binding */ read$2),
/* harmony export */   Q: () => (/* binding */ subjectOf),
/* harmony export */   Qt: () => (/* binding */ cut),
/* harmony export */   R: () => (/* binding */ coverStretches),
/* harmony export */   Rn: () => (/* binding */ number$1),
/* harmony export */   Rt: () => (/* binding */ isHeaderValue),
/* harmony export */   S: () => (/* binding */ refusedWith),
/* harmony export */   Sn: () => (/* binding */ givenUp),
/* harmony export */   St: () => (/* binding */ HALF),
/* harmony export */   T: () => (/* binding */ actionFailed),
/* harmony export */   Tn: () => (/* binding */ listOf$1),
/* harmony export */   Tt: () => (/* binding */ asText),
/* harmony export */   U: () => (/* binding */ notMergedInto),
/* harmony export */   Un: () => (/* binding */ string),
/* harmony export */   Ut: () => (/* binding */ int64),
/* harmony export */   V: () => (/* binding */ directionOf),
/* harmony export */   Vn: () => (/* binding */ pipe),
/* harmony export */   Vt: () => (/* binding */ parseJson),
/* harmony export */   W: () => (/* binding */ notOnDefaultBranch),
/* harmony export */   Wn: () => (/* binding */ transform),
/* harmony export */   Wt: () => (/* binding */ key),
/* harmony export */   X: () => (/* binding */ releaseAsChange),
/* harmony export */   Xt: () => (/* binding */ asSeen),
/* harmony export */   Y: () => (/* binding */ draftOfPullRequest),
/* harmony export */   Yt: () => (/* binding */ text),
/* harmony export */   Z: () => (/* binding */ readsPullRequests),
/* harmony export */   Zt: () => (/* binding */ capitalised),
/* harmony export */   _: () => (/* binding */ withMeant),
/* harmony export */   _n: () => (/* binding */ require__instead_3),
/* harmony export */   _t: () => (/* binding */ inputNames),
/* harmony export */   a: () => (/* binding */ WITHOUT_NAME),
/* harmony export */   an: () => (/* binding */ require_client),
/* harmony export */   at: () => (/* binding */ titleAsRead),
/* harmony export */   b: () => (/* binding */ readOr),
/* harmony export */   bn: () => (/* binding */ Failure),
/* harmony export */   bt: () => (/* binding */ USER_KEY),
/* harmony export */   c: () => (/* binding */ look),
/* harmony export */   cn: () => (/* binding */ require_dispatcher_base),
/* harmony export */   ct: () => (/* binding */ nameOf$2),
/* harmony export */   d: () => (/* binding */ reasonAgainstRollback),
/* harmony export */   dn: () => (/* binding */ require_connect),
/* harmony export */   dt: () => (/* binding */ lookupFailure),
/* harmony export */   en: () => (/* binding */ HttpError),
/* harmony export */   et: () => (/* binding */ textsOfPullRequest),
/* harmony export */   f: () => (/* binding */ inFull),
/* harmony export */   fn: () => (/* binding */ require__built_in_node_tls),
/* harmony export */   ft: () => (/* binding */ shortSha),
/* harmony export */   g: () => (/* binding */ severalTitle),
/* harmony export */   gn: () => (/* binding */ require_symbols),
/* harmony export */   gt: () => (/* binding */ valueOf),
/* harmony export */   h: () => (/* binding */ severalNodes),
/* harmony export */   hn: () => (/* binding */ require__built_in_node_events),
/* harmony export */   ht: () => (/* binding */ runsBeforeMerge),
/* harmony export */   i: () => (/* binding */ CALLED),
/* harmony export */   "in": () => (/* binding */ require_pool),
/* harmony export */   it: () => (/* binding */ readTitle),
/* harmony export */   j: () => (/* binding */ name),
/* harmony export */   jn: () => (/* binding */ boolean),
/* harmony export */   jt: () => (/* binding */ isComplete),
/* harmony export */   k: () => (/* binding */ lookAtTheItem),
/* harmony export */   kn: () => (/* binding */ _catch),
/* harmony export */   kt: () => (/* binding */ each$1),
/* harmony export */   l: () => (/* binding */ findNode),
/* harmony export */   ln: () => (/* binding */ require__built_in_node_buffer),
/* harmony export */   lt: () => (/* binding */ subjectOfPullRequest),
/* harmony export */   m: () => (/* binding */ noSuchNode),
/* harmony export */   mn: () => (/* binding */ require_errors),
/* harmony export */   mt: () => (/* binding */ isByAuto),
/* harmony export */   nn: () => (/* binding */ parseItemUrl),
/* harmony export */   nt: () => (/* binding */ behindPrefix),
/* harmony export */   o: () => (/* binding */ NO_PAST),
/* harmony export */   on: () => (/* binding */ require_diagnostics),
/* harmony export */   ot: () => (/* binding */ asRead),
/* harmony export */   p: () => (/* binding */ meantBy),
/* harmony export */   pn: () => (/* binding */ require_util),
/* harmony export */   pt: () => (/* binding */ withRemedy),
/* harmony export */   q: () => (/* binding */ ownChangesAlone),
/* harmony export */   qn: () => (/* binding */ _regex),
/* harmony export */   qt: () => (/* binding */ number),
/* harmony export */   r: () => (/* binding */ Secrets),
/* harmony export */   rn: () => (/* binding */ import_pool),
/* harmony export */   rt: () => (/* binding */ behindWord),
/* harmony export */   s: () => (/* binding */ writeAfter),
/* harmony export */   sn: () => (/* binding */ require__built_in_node_util),
/* harmony export */   st: () => (/* binding */ DIRECTION_ALONE),
/* harmony export */   t: () => (/* binding */ main),
/* harmony export */   tn: () => (/* binding */ proxyFor),
/* harmony export */   tt: () => (/* binding */ isReleaseOfTool),
/* harmony export */   u: () => (/* binding */ observedIn),
/* harmony export */   un: () => (/* binding */ require__built_in_node_async_hooks),
/* harmony export */   ut: () => (/* binding */ each),
/* harmony export */   v: () => (/* binding */ NO_CONFIRMATIONS),
/* harmony export */   vn: () => (/* binding */ require__built_in_node_net),
/* harmony export */   vt: () => (/* binding */ secretNames),
/* harmony export */   w: () => (/* binding */ accepted),
/* harmony export */   wn: () => (/* binding */ eitherOf),
/* harmony export */   wt: () => (/* binding */ WHOLE),
/* harmony export */   x: () => (/* binding */ besides),
/* harmony export */   xn: () => (/* binding */ asFailure),
/* harmony export */   xt: () => (/* binding */ userKeyOf),
/* harmony export */   y: () => (/* binding */ othersToConfirm),
/* harmony export */   yn: () => (/* binding */ readEvent),
/* harmony export */   yt: () => (/* binding */ attempt$1),
/* harmony export */   z: () => (/* binding */ NOTHING),
/* harmony export */   zn: () => (/* binding */ object),
/* harmony export */   zt: () => (/* binding */ pathOf)
/* harmony export */ });
/* unused harmony export n */
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6296);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(857);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(os__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6982);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(crypto__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9896);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(fs__WEBPACK_IMPORTED_MODULE_6__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_7__);








// node_modules/zod/v4/core/util.js
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish$1(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
function rawShape(def) {
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
	return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
	Object.defineProperty(target, key, {
		get() {
			const value = getter();
			assignProp(this, key, value);
			return value;
		},
		enumerable: true,
		configurable: true
	});
}
function putProp(target, key, value) {
	if (key in target) assignProp(target, key, value);
	else target[key] = value;
}
function mirrorShape(target, source, keys, wrap) {
	const raw = sourceShape(source);
	for (const key of keys) {
		const desc = Object.getOwnPropertyDescriptor(raw, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => {
			const value = source._zod.def.shape[key];
			return wrap ? wrap(value, key) : value;
		});
		else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
	}
}
function mirrorProps(target, source) {
	for (const key of Reflect.ownKeys(source)) {
		const desc = Object.getOwnPropertyDescriptor(source, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => source[key]);
		else putProp(target, key, desc.value);
	}
}
function mergeDefs(...defs) {
	const mergedDescriptors = {};
	for (const def of defs) {
		const descriptors = Object.getOwnPropertyDescriptors(def);
		Object.assign(mergedDescriptors, descriptors);
	}
	return Object.defineProperties({}, mergedDescriptors);
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
const NUMBER_FORMAT_RANGES = (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
function extend$1(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) {
		const existingShape = sourceShape(schema);
		for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
	mirrorProps(newShape, shape);
	return newShape;
}
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
function own(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
function hide$1(inst, key, value) {
	return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
const CONSTANT_CATCH = "~constantCatch";
function constantCatch(value) {
	const fn = () => value;
	fn[CONSTANT_CATCH] = true;
	return fn;
}
// node_modules/zod/v4/core/core.js
var _a;
const _zodDesc = {
	value: void 0,
	enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
var $ZodEncodeError = class extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`);
		this.name = "ZodEncodeError";
	}
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}
// node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const _issuesDesc = {
	value: void 0,
	enumerable: false
};
const _installedToString = new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
const $ZodRealError = $constructor("$ZodError", initializer, void 0, { Parent: Error });
// node_modules/zod/v4/core/parse.js
const _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parse = _parse($ZodRealError);
const _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parseAsync = _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure$1(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const safeParse = _safeParse($ZodRealError);
function failure$1(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure$1(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const safeParseAsync = _safeParseAsync($ZodRealError);
// node_modules/zod/v4/core/regexes.js
const anyString = /^[\s\S]{0,}$/;
const bigint$1 = /^-?\d+n?$/;
const number$2 = /^-?\d+(?:\.\d+)?$/;
const boolean$1 = /^(?:true|false)$/i;
// node_modules/zod/v4/core/checks.js
const $ZodCheck = $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
const _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish$1(val) && val.length !== void 0;
};
const $ZodCheckNumberFormat = $constructor("$ZodCheckNumberFormat", (inst, def) => {
	$ZodCheck.init(inst, def);
	def.format = def.format || "float64";
	const isInt = def.format?.includes("int");
	const origin = isInt ? "int" : "number";
	const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
	inst._zod.check = (payload) => {
		const input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: false,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				if (input > 0) payload.issues.push({
					input,
					code: "too_big",
					maximum: Number.MAX_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				else payload.issues.push({
					input,
					code: "too_small",
					minimum: Number.MIN_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				return;
			}
		}
		if (input < minimum) payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
		if (input > maximum) payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMinLength = $constructor("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStringFormat = $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	});
	else (_b = inst._zod).check ?? (_b.check = () => {});
});
const $ZodCheckRegex = $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});
// node_modules/zod/v4/core/versions.js
const version = {
	major: 4,
	minor: 6,
	patch: 7
};
// node_modules/zod/v4/core/schemas.js
const $ZodType = $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide$1(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	}
});
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
const $ZodNumber = $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number$2;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
const $ZodNumberFormat = $constructor("$ZodNumberFormat", (inst, def) => {
	$ZodCheckNumberFormat.init(inst, def);
	$ZodNumber.init(inst, def);
});
const $ZodBoolean = $constructor("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = boolean$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodBigInt = $constructor("$ZodBigInt", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = bigint$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = BigInt(payload.value);
		} catch (_) {}
		if (typeof payload.value === "bigint") return payload;
		payload.issues.push({
			expected: "bigint",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
const $ZodUnknown = $constructor("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
const arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
const $ZodArray = $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
const $ZodObject = $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject$1 = isObject;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$1(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
const $ZodUnion = $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
const $ZodRecord = $constructor("$ZodRecord", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isPlainObject(input)) {
			payload.issues.push({
				expected: "record",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		const proms = [];
		const values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const recordKeys = new Set();
			for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
				recordKeys.add(typeof key === "number" ? key.toString() : key);
				if (key === "__proto__") continue;
				const keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			let unrecognized;
			for (const key in input) if (!recordKeys.has(key)) {
				if (def.mode === "loose") {
					if (key === "__proto__") continue;
					payload.value[key] = input[key];
				} else {
					unrecognized = unrecognized ?? [];
					unrecognized.push(key);
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (const key of Reflect.ownKeys(input)) {
				if (key === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (typeof key === "string" && number$2.test(key) && keyResult.issues.length) {
					const retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (retryResult.issues.length === 0) keyResult = retryResult;
				}
				if (keyResult.issues.length) {
					if (def.mode === "loose") payload.value[key] = input[key];
					else if (values) {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					} else payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
});
const $ZodLiteral = $constructor("$ZodLiteral", (inst, def) => {
	$ZodType.init(inst, def);
	const values = new Set(def.values);
	inst._zod.values = values;
	defineLazyInternal(inst, "pattern", (zod) => {
		const vals = zod.def.values;
		return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (values.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values: def.values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodTransform = $constructor("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	globalConfig.memoizer?.guard(inst);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
			payload.value = output;
			return payload;
		});
		if (_out instanceof Promise) throw new $ZodAsyncError();
		payload.value = _out;
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNullable = $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	});
	defineLazyInternal(inst, "values", (zod) => {
		return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	};
});
function handleCatchResult(payload, result, def, ctx) {
	if (!result.issues.length) {
		payload.value = result.value;
		if (result.memo) payload.memo = true;
		return payload;
	}
	payload.value = def.catchValue({
		...result,
		value: payload.value,
		error: { issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())) },
		input: payload.value
	});
	return payload;
}
const $ZodCatch = $constructor("$ZodCatch", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run({
			value: payload.value,
			issues: []
		}, ctx);
		if (result instanceof Promise) return result.then((result) => handleCatchResult(payload, result, def, ctx));
		return handleCatchResult(payload, result, def, ctx);
	};
});
const $ZodPipe = $constructor("$ZodPipe", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") {
			const right = def.out._zod.run(payload, ctx);
			if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
			return handlePipeResult(right, def.in, ctx);
		}
		const left = def.in._zod.run(payload, ctx);
		if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
		return handlePipeResult(left, def.out, ctx);
	};
});
function handlePipeResult(left, next, ctx) {
	if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(params)
	}));
}
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		...normalizeParams(params)
	});
}
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
function _bigint(Class, params) {
	return new Class({
		type: "bigint",
		...normalizeParams(params)
	});
}
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
// node_modules/zod/v4/mini/schemas.js
const ZodMiniType = $constructor("ZodMiniType", (inst, def) => {
	if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
}, {
	get with() {
		return this.check;
	},
	set with(value) {
		own(this, "with", value);
	},
	parse(data, params) {
		return parse(this, data, params, { callee: this.parse });
	},
	parseAsync(data, params) {
		return parseAsync(this, data, params, { callee: this.parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	check(...checks) {
		const def = this.def;
		return this.clone({
			...def,
			checks: [...def.checks ?? [], ...checks.map((ch) => typeof ch === "function" ? { _zod: {
				check: ch,
				def: { check: "custom" },
				onattach: []
			} } : ch)]
		}, { parent: true });
	},
	clone(_def, params) {
		return clone(this, _def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	}
});
const ZodMiniString = $constructor("ZodMiniString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodMiniType.init(inst, def);
});
function string(params) {
	return _string(ZodMiniString, params);
}
const ZodMiniNumber = $constructor("ZodMiniNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodMiniType.init(inst, def);
});
function number$1(params) {
	return _number(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = $constructor("ZodMiniNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodMiniNumber.init(inst, def);
});
function int(params) {
	return _int(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = $constructor("ZodMiniBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodMiniType.init(inst, def);
});
function boolean(params) {
	return _boolean(ZodMiniBoolean, params);
}
const ZodMiniBigInt = $constructor("ZodMiniBigInt", (inst, def) => {
	$ZodBigInt.init(inst, def);
	ZodMiniType.init(inst, def);
});
function bigint(params) {
	return _bigint(ZodMiniBigInt, params);
}
const ZodMiniUnknown = $constructor("ZodMiniUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodMiniType.init(inst, def);
});
function unknown() {
	return _unknown(ZodMiniUnknown);
}
const ZodMiniArray = $constructor("ZodMiniArray", (inst, def) => {
	$ZodArray.init(inst, def);
	ZodMiniType.init(inst, def);
});
function array(element, params) {
	return new ZodMiniArray({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
const ZodMiniObject = $constructor("ZodMiniObject", (inst, def) => {
	$ZodObject.init(inst, def);
	ZodMiniType.init(inst, def);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
function object(shape, params) {
	const def = {
		type: "object",
		shape: shape ?? {},
		...normalizeParams(params)
	};
	return new ZodMiniObject(def);
}
function extend(schema, shape) {
	return extend$1(schema, shape);
}
function catchall(inst, catchall) {
	return inst.clone(mergeDefs(inst._zod.def, { catchall }));
}
const ZodMiniUnion = $constructor("ZodMiniUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodMiniType.init(inst, def);
});
function union(options, params) {
	return new ZodMiniUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodMiniRecord = $constructor("ZodMiniRecord", (inst, def) => {
	$ZodRecord.init(inst, def);
	ZodMiniType.init(inst, def);
});
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodMiniRecord({
		type: "record",
		keyType: string(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodMiniRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
const ZodMiniLiteral = $constructor("ZodMiniLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodMiniType.init(inst, def);
});
function literal(value, params) {
	return new ZodMiniLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
const ZodMiniTransform = $constructor("ZodMiniTransform", (inst, def) => {
	$ZodTransform.init(inst, def);
	ZodMiniType.init(inst, def);
});
function transform(fn) {
	return new ZodMiniTransform({
		type: "transform",
		transform: fn
	});
}
const ZodMiniOptional = $constructor("ZodMiniOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodMiniType.init(inst, def);
});
function optional$2(innerType) {
	return new ZodMiniOptional({
		type: "optional",
		innerType
	});
}
const ZodMiniNullable = $constructor("ZodMiniNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodMiniType.init(inst, def);
});
function nullable(innerType) {
	return new ZodMiniNullable({
		type: "nullable",
		innerType
	});
}
function nullish(innerType) {
	return optional$2(nullable(innerType));
}
const ZodMiniCatch = $constructor("ZodMiniCatch", (inst, def) => {
	$ZodCatch.init(inst, def);
	ZodMiniType.init(inst, def);
});
function _catch(innerType, catchValue) {
	return new ZodMiniCatch({
		type: "catch",
		innerType,
		catchValue: typeof catchValue === "function" ? catchValue : constantCatch(catchValue)
	});
}
const ZodMiniPipe = $constructor("ZodMiniPipe", (inst, def) => {
	$ZodPipe.init(inst, def);
	ZodMiniType.init(inst, def);
});
function pipe(in_, out) {
	return new ZodMiniPipe({
		type: "pipe",
		in: in_,
		out
	});
}
// src/sentence.ts
function sentence(en, zh) {
	return {
		en,
		zh
	};
}
const BETWEEN$1 = {
	names: sentence(", ", "、"),
	clauses: sentence(", ", "，"),
	entries: sentence("; ", "；")
};
function listOf$1(parts, kind = "names") {
	const said = parts.map(inBoth);
	const { en, zh } = BETWEEN$1[kind];
	return sentence(said.map((part) => part.en).join(en), said.map((part) => part.zh).join(zh));
}
function eitherOf(parts) {
	const last = parts.slice(-1).map(inBoth);
	const others = parts.length > 1 ? [listOf$1(parts.slice(0, -1))] : [];
	return sentence([...others, ...last].map(({ en }) => en).join(" or "), together(...others.flatMap(({ zh }) => [zh, "或"]), ...last.map(({ zh }) => zh)));
}
function quoted(name) {
	return sentence(`"${name}"`, `“${name}”`);
}
function inBoth(part) {
	return typeof part === "string" ? sentence(part, part) : part;
}
function atMost(most, parts) {
	return parts.length > most ? [...parts.slice(0, most), "…"] : parts;
}
function together(...parts) {
	return parts.reduce((before, after) => before + (needsSpace(before, after) ? " " : "") + after, "");
}
function needsSpace(before, after) {
	const [han, latin] = [/\p{Script=Han}/u, /[!-~]/];
	const [end, start] = [Array.from(before).at(-1) ?? "", Array.from(after)[0] ?? ""];
	return han.test(end) && latin.test(start) || latin.test(end) && han.test(start);
}
// src/failure.ts
const CATEGORIES = {
	bug: "bug",
	cancelled: "user",
	event_file: "user",
	forge_address: "user",
	forge_barred: "user",
	forge_lacks_call: "user",
	forge_no_answer: "forge",
	forge_no_graphql: "forge",
	forge_not_found: "user",
	forge_permission: "user",
	forge_rate_limit: "forge",
	forge_redirect: "forge",
	forge_refused: "bug",
	forge_reply_too_long: "forge",
	forge_token: "user",
	forge_too_much: "user",
	forge_unavailable: "forge",
	forge_unexpected_response: "forge",
	item_not_allowed: "user",
	no_answer: "network",
	no_common_history: "user",
	no_such_pull_request: "user",
	no_such_ref: "user",
	no_such_space: "server",
	no_such_type: "user",
	no_such_user: "user",
	not_available: "network",
	proxy: "user",
	redirect: "network",
	refused: "server",
	several_users: "user",
	reply_too_long: "network",
	request_too_long: "network",
	timeout: "network",
	too_many_items: "user",
	unexpected_response: "network",
	unreachable: "network",
	untrusted: "network",
	unusable_credential: "server",
	unusable_key: "server",
	wrong_inputs: "user"
};
var Failure = class extends Error {
	code;
	sentence;
	remedy;
	constructor(code, what, options = {}) {
		super(what.en, { cause: options.cause });
		this.name = "Failure";
		this.code = code;
		this.sentence = what;
		this.remedy = options.remedy;
	}
	get category() {
		return CATEGORIES[this.code];
	}
};
function asFailure(error) {
	if (error instanceof Failure) return error;
	const said = error instanceof Error ? error.stack ?? error.message : String(error);
	return new Failure("bug", sentence(`The action itself failed: ${said}`, `本 Action 自身出错：${said}`), {
		remedy: sentence("This is a bug: please report it with this log.", "这是程序缺陷，请附上此日志反馈。"),
		cause: error
	});
}
function givenUp({ reason }) {
	if (reason instanceof Failure) return reason;
	return new Failure("cancelled", sentence("The step was stopped", "步骤已停止"), { cause: reason });
}
// src/event/read-event.ts
const text$1 = string();
const perhaps$1 = pipe(nullish(text$1), transform((value) => value ?? ""));
const maybe = pipe(nullish(boolean()), transform((value) => value === true));
const pullRequestPart = () => object({
	number: int(),
	title: text$1,
	body: perhaps$1,
	merged: maybe,
	merged_at: perhaps$1,
	merge_commit_sha: perhaps$1,
	html_url: perhaps$1,
	state: perhaps$1,
	head: object({
		ref: text$1,
		label: perhaps$1,
		repo: nullish(object({ id: int() }))
	}),
	base: object({
		ref: text$1,
		repo: object({ id: int() })
	})
});
const pullRequestPayload = () => object({
	action: text$1,
	pull_request: pullRequestPart()
});
const reviewPayload = () => object({ pull_request: pullRequestPart() });
const commitPart = () => object({
	id: text$1,
	message: text$1,
	timestamp: perhaps$1
});
const pushPayload = () => object({
	ref: perhaps$1,
	before: perhaps$1,
	after: perhaps$1,
	created: maybe,
	deleted: maybe,
	forced: maybe,
	commits: nullish(array(commitPart())),
	head_commit: nullish(commitPart()),
	total_commits: nullish(int())
});
const mergeGroupPayload = () => object({ merge_group: object({ head_ref: text$1.check(_regex(/\/pr-\d{1,10}-[0-9a-f]+$/)) }) });
const deploymentPart = () => object({
	id: int(),
	environment: text$1,
	sha: text$1
});
const deploymentPayload = () => object({ deployment: deploymentPart() });
const deploymentStatusPayload = () => object({
	deployment_status: object({
		state: text$1,
		environment: perhaps$1
	}),
	deployment: deploymentPart()
});
const key$1 = () => union([int(), text$1]);
const workflowRunPayload = () => object({
	workflow: nullish(object({
		id: nullish(key$1()),
		name: perhaps$1
	})),
	workflow_run: object({
		id: int(),
		workflow_id: nullish(key$1()),
		path: perhaps$1,
		name: perhaps$1,
		event: text$1,
		conclusion: perhaps$1,
		head_branch: perhaps$1,
		head_sha: text$1
	})
});
const releasePayload = () => object({
	action: text$1,
	release: object({
		name: perhaps$1,
		body: perhaps$1,
		tag_name: perhaps$1,
		prerelease: maybe
	})
});
const repositoryPayload = () => object({ repository: object({ default_branch: text$1 }) });
const AFTER_MERGE = new Set([
	"workflow_dispatch",
	"repository_dispatch",
	"schedule",
	"workflow_call"
]);
const READERS = {
	pull_request: readPullRequest,
	pull_request_target: readPullRequest,
	pull_request_review: readReview,
	pull_request_review_comment: readReview,
	push: readPush,
	merge_group: readMergeGroup,
	deployment: (payload, name) => ({
		kind: "deployment",
		...prove(deploymentPayload(), payload, name)
	}),
	deployment_status: readDeploymentStatus,
	workflow_run: readWorkflowRun,
	release: readRelease
};
function readEvent(name, payload) {
	const event = (Object.hasOwn(READERS, name) ? READERS[name] : void 0)?.(payload, name) ?? {
		kind: AFTER_MERGE.has(name) ? "after_merge" : "other",
		name
	};
	const told = safeParse(repositoryPayload(), payload);
	return told.success ? {
		...event,
		default_branch: told.data.repository.default_branch
	} : event;
}
function readPullRequest(payload, name) {
	const { action, pull_request } = prove(pullRequestPayload(), payload, name);
	return {
		kind: "pull_request",
		name,
		activity: action,
		pull_request: pullRequestOf(pull_request)
	};
}
function readReview(payload, name) {
	return {
		kind: "review",
		name,
		pull_request: pullRequestOf(prove(reviewPayload(), payload, name).pull_request)
	};
}
function pullRequestOf(told) {
	const { number, title, body, head, base, html_url } = told;
	const merged = told.merged || told.merged_at !== "";
	return {
		number,
		title,
		body,
		head_ref: headOf(head),
		base_ref: base.ref,
		from_fork: head.repo?.id !== base.repo.id,
		state: merged ? "merged" : told.state === "closed" ? "closed" : "open",
		...merged && told.merge_commit_sha !== "" && { merge_sha: told.merge_commit_sha },
		url: html_url
	};
}
function headOf({ ref, label }) {
	return /^refs\/pull\/\d+\/head$/.test(ref) && label !== "" ? label.slice(label.indexOf(":") + 1) : ref;
}
const MOST_LISTED$1 = {
	github: 2048,
	gitea: 5
};
function isCut$1(listed, total) {
	if (typeof total !== "number") return listed >= MOST_LISTED$1.github;
	return total > 0 ? total > listed : listed >= MOST_LISTED$1.gitea;
}
function readPush(payload, name) {
	const { commits, head_commit, total_commits, ...told } = prove(pushPayload(), payload, name);
	const listed = commits?.length ? commits : head_commit ? [head_commit] : [];
	const pushed = listed.map(({ id, message, timestamp }) => {
		const committed_at = Date.parse(timestamp);
		return {
			sha: id,
			message,
			...Number.isFinite(committed_at) && { committed_at }
		};
	});
	const [first] = listed;
	const is_newest_first = listed.length > 1 && first?.id === (head_commit?.id ?? told.after);
	const count = commits?.length ?? 0;
	return {
		kind: "push",
		push: {
			...told,
			before: /^0*$/.test(told.before) ? void 0 : told.before,
			created: told.created || /^0+$/.test(told.before),
			deleted: told.deleted || /^0+$/.test(told.after),
			commits: is_newest_first ? pushed.toReversed() : pushed,
			brings_commits: count > 0 || (total_commits ?? 0) > 0,
			may_be_cut: isCut$1(count, total_commits)
		}
	};
}
function readMergeGroup(payload, name) {
	const { head_ref } = prove(mergeGroupPayload(), payload, name).merge_group;
	return {
		kind: "merge_group",
		number: Number(/\/pr-(\d+)-[0-9a-f]+$/.exec(head_ref)?.[1])
	};
}
function readDeploymentStatus(payload, name) {
	const { deployment, deployment_status } = prove(deploymentStatusPayload(), payload, name);
	const environment = deployment_status.environment || deployment.environment;
	return {
		kind: "deployment_status",
		state: deployment_status.state,
		deployment: {
			...deployment,
			environment
		}
	};
}
function readWorkflowRun(payload, name) {
	const { workflow, workflow_run } = prove(workflowRunPayload(), payload, name);
	const { id, event, conclusion, head_branch, head_sha } = workflow_run;
	const file = /[^/@]+(?=@|$)/.exec(workflow_run.path.split("@", 1)[0] ?? "")?.[0] ?? "";
	return {
		kind: "workflow_run",
		conclusion,
		triggered_by: event,
		run: {
			id,
			workflow_id: `${workflow_run.workflow_id ?? workflow?.id ?? file}`,
			workflow: [
				workflow_run.name,
				workflow?.name,
				file
			].find((told) => told !== void 0 && told !== "") ?? "",
			branch: head_branch,
			sha: head_sha
		}
	};
}
function readRelease(payload, name) {
	const { action, release } = prove(releasePayload(), payload, name);
	const { name: title, body: notes, tag_name: tag, prerelease: is_prerelease } = release;
	return {
		kind: "release",
		activity: action,
		release: {
			title,
			notes,
			tag,
			is_prerelease
		}
	};
}
function prove(schema, payload, name) {
	const result = safeParse(schema, payload);
	if (result.success) return result.data;
	const paths = result.error.issues.map(({ path }) => path.join(".")).filter((path) => path !== "");
	const { en, zh } = paths.length === 0 ? sentence("it", "整体") : listOf$1(paths.map(quoted));
	throw new Failure("event_file", sentence(`The event file is not a ${name} payload: ${en} is missing or of another type.`, `事件文件不是 ${name} 的内容：${zh}缺失或类型不符。`), {
		remedy: giveEventFile,
		cause: result.error
	});
}
const giveEventFile = sentence("Run the step in a GitHub workflow, or give it an event file as GitHub sends it (GITHUB_EVENT_PATH).", "请在 GitHub 工作流中运行该步骤，或提供 GitHub 原样的事件文件（GITHUB_EVENT_PATH）。");
// src/domain.ts
function isObjectKey(text) {
	return /^[0-9a-f]{24}$/.test(text);
}
// \0built-in:node:net
var require__built_in_node_net = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = process.getBuiltinModule("node:net");
}));
// \0instead:3
var require__instead_3 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = (value, message) => {
		if (!value) throw message instanceof Error ? message : new Error(message ?? "undici: what must hold does not");
	};
}));
// node_modules/undici/lib/core/symbols.js
var require_symbols = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = {
		kClose: Symbol("close"),
		kDestroy: Symbol("destroy"),
		kDispatch: Symbol("dispatch"),
		kUrl: Symbol("url"),
		kRequestOrigin: Symbol("request origin"),
		kRedirectCacheControl: Symbol("redirect cache control"),
		kOriginless: Symbol("originless"),
		kWriting: Symbol("writing"),
		kResuming: Symbol("resuming"),
		kQueue: Symbol("queue"),
		kConnect: Symbol("connect"),
		kConnecting: Symbol("connecting"),
		kKeepAliveDefaultTimeout: Symbol("default keep alive timeout"),
		kKeepAliveMaxTimeout: Symbol("max keep alive timeout"),
		kKeepAliveTimeoutThreshold: Symbol("keep alive timeout threshold"),
		kKeepAliveTimeoutValue: Symbol("keep alive timeout"),
		kKeepAlive: Symbol("keep alive"),
		kHeadersTimeout: Symbol("headers timeout"),
		kBodyTimeout: Symbol("body timeout"),
		kServerName: Symbol("server name"),
		kLocalAddress: Symbol("local address"),
		kHost: Symbol("host"),
		kNoRef: Symbol("no ref"),
		kBodyUsed: Symbol("used"),
		kBody: Symbol("abstracted request body"),
		kRunning: Symbol("running"),
		kBlocking: Symbol("blocking"),
		kPending: Symbol("pending"),
		kSize: Symbol("size"),
		kBusy: Symbol("busy"),
		kQueued: Symbol("queued"),
		kFree: Symbol("free"),
		kConnected: Symbol("connected"),
		kClosed: Symbol("closed"),
		kNeedDrain: Symbol("need drain"),
		kReset: Symbol("reset"),
		kDestroyed: Symbol.for("nodejs.stream.destroyed"),
		kResume: Symbol("resume"),
		kOnError: Symbol("on error"),
		kMaxHeadersSize: Symbol("max headers size"),
		kRunningIdx: Symbol("running index"),
		kPendingIdx: Symbol("pending index"),
		kError: Symbol("error"),
		kClients: Symbol("clients"),
		kClient: Symbol("client"),
		kParser: Symbol("parser"),
		kOnDestroyed: Symbol("destroy callbacks"),
		kPipelining: Symbol("pipelining"),
		kSocket: Symbol("socket"),
		kHostHeader: Symbol("host header"),
		kConnector: Symbol("connector"),
		kStrictContentLength: Symbol("strict content length"),
		kMaxRedirections: Symbol("maxRedirections"),
		kMaxRequests: Symbol("maxRequestsPerClient"),
		kProxy: Symbol("proxy agent options"),
		kCounter: Symbol("socket request counter"),
		kMaxResponseSize: Symbol("max response size"),
		kHTTP2Session: Symbol("http2Session"),
		kHTTP2Options: Symbol("http2 options"),
		kQueuedAbort: Symbol("queued abort"),
		kHTTP2SessionState: Symbol("http2Session state"),
		kRetryHandlerDefaultRetry: Symbol("retry agent default retry"),
		kConstruct: Symbol("constructable"),
		kListeners: Symbol("listeners"),
		kHTTPContext: Symbol("http context"),
		kMaxConcurrentStreams: Symbol("max concurrent streams"),
		kHostAuthority: Symbol("host authority"),
		kHTTP2InitialWindowSize: Symbol("http2 initial window size"),
		kHTTP2ConnectionWindowSize: Symbol("http2 connection window size"),
		kEnableConnectProtocol: Symbol("http2session connect protocol"),
		kRemoteSettings: Symbol("http2session remote settings"),
		kHTTP2Stream: Symbol("http2session client stream"),
		kPingInterval: Symbol("ping interval"),
		kUseMilo: Symbol("use milo"),
		kNoProxyAgent: Symbol("no proxy agent"),
		kHttpProxyAgent: Symbol("http proxy agent"),
		kHttpsProxyAgent: Symbol("https proxy agent"),
		kSocks5ProxyAgent: Symbol("socks5 proxy agent"),
		kInterceptorKind: Symbol("interceptor kind")
	};
}));
// \0instead:2
var require__instead_2 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	exports.IncomingMessage = class {};
	exports.maxHeaderSize = 16384;
}));
// \0built-in:node:stream
var require__built_in_node_stream = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = process.getBuiltinModule("node:stream");
}));
// \0built-in:node:querystring
var require__built_in_node_querystring = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = process.getBuiltinModule("node:querystring");
}));
// \0built-in:node:events
var require__built_in_node_events = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = process.getBuiltinModule("node:events");
}));
// node_modules/undici/lib/util/timers.js
var require_timers = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	let fastNow = 0;
	const RESOLUTION_MS = 1e3;
	const TICK_MS = 499;
	let fastNowTimeout;
	const kFastTimer = Symbol("kFastTimer");
	const fastTimers = [];
	const NOT_IN_LIST = -2;
	const TO_BE_CLEARED = -1;
	const PENDING = 0;
	const ACTIVE = 1;
	function onTick() {
		fastNow += TICK_MS;
		let idx = 0;
		let len = fastTimers.length;
		while (idx < len) {
			const timer = fastTimers[idx];
			if (timer._state === PENDING) {
				timer._idleStart = fastNow - TICK_MS;
				timer._state = ACTIVE;
			} else if (timer._state === ACTIVE && fastNow >= timer._idleStart + timer._idleTimeout) {
				timer._state = TO_BE_CLEARED;
				timer._idleStart = -1;
				timer._onTimeout(timer._timerArg);
			}
			if (timer._state === TO_BE_CLEARED) {
				timer._state = NOT_IN_LIST;
				if (--len !== 0) fastTimers[idx] = fastTimers[len];
			} else ++idx;
		}
		fastTimers.length = len;
		if (fastTimers.length !== 0) refreshTimeout();
	}
	function refreshTimeout() {
		if (fastNowTimeout?.refresh) fastNowTimeout.refresh();
		else {
			clearTimeout(fastNowTimeout);
			fastNowTimeout = setTimeout(onTick, TICK_MS);
			fastNowTimeout?.unref();
		}
	}
	var FastTimer = class {
		[kFastTimer] = true;
		_state = NOT_IN_LIST;
		_idleTimeout = -1;
		_idleStart = -1;
		_onTimeout;
		_timerArg;
		constructor(callback, delay, arg) {
			this._onTimeout = callback;
			this._idleTimeout = delay;
			this._timerArg = arg;
			this.refresh();
		}
		refresh() {
			if (this._state === NOT_IN_LIST) fastTimers.push(this);
			if (!fastNowTimeout || fastTimers.length === 1) refreshTimeout();
			this._state = PENDING;
		}
		clear() {
			this._state = TO_BE_CLEARED;
			this._idleStart = -1;
		}
	};
	module.exports = {
		setTimeout(callback, delay, arg) {
			return delay <= RESOLUTION_MS ? setTimeout(callback, delay, arg) : new FastTimer(callback, delay, arg);
		},
		clearTimeout(timeout) {
			if (timeout[kFastTimer]) timeout.clear();
			else clearTimeout(timeout);
		},
		setFastTimeout(callback, delay, arg) {
			return new FastTimer(callback, delay, arg);
		},
		clearFastTimeout(timeout) {
			timeout.clear();
		},
		now() {
			return fastNow;
		},
		tick(delay = 0) {
			fastNow += delay - RESOLUTION_MS + 1;
			onTick();
			onTick();
		},
		reset() {
			fastNow = 0;
			fastTimers.length = 0;
			clearTimeout(fastNowTimeout);
			fastNowTimeout = null;
		},
		kFastTimer
	};
}));
// node_modules/undici/lib/core/errors.js
var require_errors = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const kUndiciError = Symbol.for("undici.error.UND_ERR");
	var UndiciError = class extends Error {
		constructor(message, options) {
			super(message, options);
			this.name = "UndiciError";
			this.code = "UND_ERR";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kUndiciError] === true;
		}
		get [kUndiciError]() {
			return true;
		}
	};
	const kConnectTimeoutError = Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
	var ConnectTimeoutError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "ConnectTimeoutError";
			this.message = message || "Connect Timeout Error";
			this.code = "UND_ERR_CONNECT_TIMEOUT";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kConnectTimeoutError] === true;
		}
		get [kConnectTimeoutError]() {
			return true;
		}
	};
	const kHeadersTimeoutError = Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
	var HeadersTimeoutError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "HeadersTimeoutError";
			this.message = message || "Headers Timeout Error";
			this.code = "UND_ERR_HEADERS_TIMEOUT";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kHeadersTimeoutError] === true;
		}
		get [kHeadersTimeoutError]() {
			return true;
		}
	};
	const kHeadersOverflowError = Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
	var HeadersOverflowError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "HeadersOverflowError";
			this.message = message || "Headers Overflow Error";
			this.code = "UND_ERR_HEADERS_OVERFLOW";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kHeadersOverflowError] === true;
		}
		get [kHeadersOverflowError]() {
			return true;
		}
	};
	const kBodyTimeoutError = Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
	var BodyTimeoutError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "BodyTimeoutError";
			this.message = message || "Body Timeout Error";
			this.code = "UND_ERR_BODY_TIMEOUT";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kBodyTimeoutError] === true;
		}
		get [kBodyTimeoutError]() {
			return true;
		}
	};
	const kInvalidArgumentError = Symbol.for("undici.error.UND_ERR_INVALID_ARG");
	var InvalidArgumentError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "InvalidArgumentError";
			this.message = message || "Invalid Argument Error";
			this.code = "UND_ERR_INVALID_ARG";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kInvalidArgumentError] === true;
		}
		get [kInvalidArgumentError]() {
			return true;
		}
	};
	const kInvalidReturnValueError = Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
	var InvalidReturnValueError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "InvalidReturnValueError";
			this.message = message || "Invalid Return Value Error";
			this.code = "UND_ERR_INVALID_RETURN_VALUE";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kInvalidReturnValueError] === true;
		}
		get [kInvalidReturnValueError]() {
			return true;
		}
	};
	const kAbortError = Symbol.for("undici.error.UND_ERR_ABORT");
	var AbortError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "AbortError";
			this.message = message || "The operation was aborted";
			this.code = "UND_ERR_ABORT";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kAbortError] === true;
		}
		get [kAbortError]() {
			return true;
		}
	};
	const kRequestAbortedError = Symbol.for("undici.error.UND_ERR_ABORTED");
	var RequestAbortedError = class extends AbortError {
		constructor(message) {
			super(message);
			this.name = "AbortError";
			this.message = message || "Request aborted";
			this.code = "UND_ERR_ABORTED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kRequestAbortedError] === true;
		}
		get [kRequestAbortedError]() {
			return true;
		}
	};
	const kInformationalError = Symbol.for("undici.error.UND_ERR_INFO");
	var InformationalError = class extends UndiciError {
		constructor(message, options) {
			super(message, options);
			this.name = "InformationalError";
			this.message = message || "Request information";
			this.code = "UND_ERR_INFO";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kInformationalError] === true;
		}
		get [kInformationalError]() {
			return true;
		}
	};
	const kRequestContentLengthMismatchError = Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
	var RequestContentLengthMismatchError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "RequestContentLengthMismatchError";
			this.message = message || "Request body length does not match content-length header";
			this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kRequestContentLengthMismatchError] === true;
		}
		get [kRequestContentLengthMismatchError]() {
			return true;
		}
	};
	const kResponseContentLengthMismatchError = Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
	var ResponseContentLengthMismatchError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "ResponseContentLengthMismatchError";
			this.message = message || "Response body length does not match content-length header";
			this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kResponseContentLengthMismatchError] === true;
		}
		get [kResponseContentLengthMismatchError]() {
			return true;
		}
	};
	const kClientDestroyedError = Symbol.for("undici.error.UND_ERR_DESTROYED");
	var ClientDestroyedError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "ClientDestroyedError";
			this.message = message || "The client is destroyed";
			this.code = "UND_ERR_DESTROYED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kClientDestroyedError] === true;
		}
		get [kClientDestroyedError]() {
			return true;
		}
	};
	const kClientClosedError = Symbol.for("undici.error.UND_ERR_CLOSED");
	var ClientClosedError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "ClientClosedError";
			this.message = message || "The client is closed";
			this.code = "UND_ERR_CLOSED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kClientClosedError] === true;
		}
		get [kClientClosedError]() {
			return true;
		}
	};
	const kSocketError = Symbol.for("undici.error.UND_ERR_SOCKET");
	var SocketError = class extends UndiciError {
		constructor(message, socket) {
			super(message);
			this.name = "SocketError";
			this.message = message || "Socket error";
			this.code = "UND_ERR_SOCKET";
			this.socket = socket;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kSocketError] === true;
		}
		get [kSocketError]() {
			return true;
		}
	};
	const kNotSupportedError = Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
	var NotSupportedError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "NotSupportedError";
			this.message = message || "Not supported error";
			this.code = "UND_ERR_NOT_SUPPORTED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kNotSupportedError] === true;
		}
		get [kNotSupportedError]() {
			return true;
		}
	};
	const kBalancedPoolMissingUpstreamError = Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
	var BalancedPoolMissingUpstreamError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "MissingUpstreamError";
			this.message = message || "No upstream has been added to the BalancedPool";
			this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kBalancedPoolMissingUpstreamError] === true;
		}
		get [kBalancedPoolMissingUpstreamError]() {
			return true;
		}
	};
	const kWebAssemblyNotSupportedError = Symbol.for("undici.error.ERR_WEBASSEMBLY_NOT_SUPPORTED");
	var WebAssemblyNotSupportedError = class extends Error {
		constructor(message) {
			super(message || "WebAssembly is not supported in this environment, but is required for HTTP/1 parsing");
			this.code = "ERR_WEBASSEMBLY_NOT_SUPPORTED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kWebAssemblyNotSupportedError] === true;
		}
		get [kWebAssemblyNotSupportedError]() {
			return true;
		}
	};
	const kHTTPParserError = Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
	var HTTPParserError = class extends Error {
		constructor(message, code, data) {
			super(message);
			this.name = "HTTPParserError";
			this.code = code ? `HPE_${code}` : void 0;
			this.data = data ? data.toString() : void 0;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kHTTPParserError] === true;
		}
		get [kHTTPParserError]() {
			return true;
		}
	};
	const kResponseExceededMaxSizeError = Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
	var ResponseExceededMaxSizeError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "ResponseExceededMaxSizeError";
			this.message = message || "Response content exceeded max size";
			this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kResponseExceededMaxSizeError] === true;
		}
		get [kResponseExceededMaxSizeError]() {
			return true;
		}
	};
	const kRequestRetryError = Symbol.for("undici.error.UND_ERR_REQ_RETRY");
	var RequestRetryError = class extends UndiciError {
		constructor(message, code, { headers, data }) {
			super(message);
			this.name = "RequestRetryError";
			this.message = message || "Request retry error";
			this.code = "UND_ERR_REQ_RETRY";
			this.statusCode = code;
			this.data = data;
			this.headers = headers;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kRequestRetryError] === true;
		}
		get [kRequestRetryError]() {
			return true;
		}
	};
	const kResponseError = Symbol.for("undici.error.UND_ERR_RESPONSE");
	var ResponseError = class extends UndiciError {
		constructor(message, code, { headers, body, bodyTruncated = false }) {
			super(message);
			this.name = "ResponseError";
			this.message = message || "Response error";
			this.code = "UND_ERR_RESPONSE";
			this.statusCode = code;
			this.body = body;
			this.bodyTruncated = bodyTruncated;
			this.headers = headers;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kResponseError] === true;
		}
		get [kResponseError]() {
			return true;
		}
	};
	const kSecureProxyConnectionError = Symbol.for("undici.error.UND_ERR_PRX_TLS");
	var SecureProxyConnectionError = class extends UndiciError {
		constructor(cause, message, options = {}) {
			super(message, {
				cause,
				...options
			});
			this.name = "SecureProxyConnectionError";
			this.message = message || "Secure Proxy Connection failed";
			this.code = "UND_ERR_PRX_TLS";
			this.cause = cause;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kSecureProxyConnectionError] === true;
		}
		get [kSecureProxyConnectionError]() {
			return true;
		}
	};
	const kProxyConnectionError = Symbol.for("undici.error.UND_ERR_PRX_CONN");
	var ProxyConnectionError = class extends UndiciError {
		constructor(cause, message, options = {}) {
			super(message, {
				cause,
				...options
			});
			this.name = "ProxyConnectionError";
			this.message = message || "Proxy Connection failed";
			this.code = "UND_ERR_PRX_CONN";
			this.cause = cause;
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kProxyConnectionError] === true;
		}
		get [kProxyConnectionError]() {
			return true;
		}
	};
	const kMaxRedirectsError = Symbol.for("undici.error.UND_ERR_REDIRECT_MAX");
	var MaxRedirectsError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "MaxRedirectsError";
			this.message = message || "max redirects";
			this.code = "UND_ERR_REDIRECT_MAX";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kMaxRedirectsError] === true;
		}
		get [kMaxRedirectsError]() {
			return true;
		}
	};
	const kMaxOriginsReachedError = Symbol.for("undici.error.UND_ERR_MAX_ORIGINS_REACHED");
	var MaxOriginsReachedError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "MaxOriginsReachedError";
			this.message = message || "Maximum allowed origins reached";
			this.code = "UND_ERR_MAX_ORIGINS_REACHED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kMaxOriginsReachedError] === true;
		}
		get [kMaxOriginsReachedError]() {
			return true;
		}
	};
	var Socks5ProxyError = class extends UndiciError {
		constructor(message, code) {
			super(message);
			this.name = "Socks5ProxyError";
			this.message = message || "SOCKS5 proxy error";
			this.code = code || "UND_ERR_SOCKS5";
		}
	};
	const kMessageSizeExceededError = Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
	var MessageSizeExceededError = class extends UndiciError {
		constructor(message) {
			super(message);
			this.name = "MessageSizeExceededError";
			this.message = message || "Max decompressed message size exceeded";
			this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
		}
		static [Symbol.hasInstance](instance) {
			return instance && instance[kMessageSizeExceededError] === true;
		}
		get [kMessageSizeExceededError]() {
			return true;
		}
	};
	module.exports = {
		AbortError,
		WebAssemblyNotSupportedError,
		HTTPParserError,
		UndiciError,
		HeadersTimeoutError,
		HeadersOverflowError,
		BodyTimeoutError,
		RequestContentLengthMismatchError,
		ConnectTimeoutError,
		InvalidArgumentError,
		InvalidReturnValueError,
		RequestAbortedError,
		ClientDestroyedError,
		ClientClosedError,
		InformationalError,
		SocketError,
		NotSupportedError,
		ResponseContentLengthMismatchError,
		BalancedPoolMissingUpstreamError,
		ResponseExceededMaxSizeError,
		RequestRetryError,
		ResponseError,
		SecureProxyConnectionError,
		ProxyConnectionError,
		MaxOriginsReachedError,
		MaxRedirectsError,
		Socks5ProxyError,
		MessageSizeExceededError
	};
}));
// node_modules/undici/lib/core/constants.js
var require_constants = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const wellknownHeaderNames = [
		"Accept",
		"Accept-Encoding",
		"Accept-Language",
		"Accept-Ranges",
		"Access-Control-Allow-Credentials",
		"Access-Control-Allow-Headers",
		"Access-Control-Allow-Methods",
		"Access-Control-Allow-Origin",
		"Access-Control-Expose-Headers",
		"Access-Control-Max-Age",
		"Access-Control-Request-Headers",
		"Access-Control-Request-Method",
		"Age",
		"Allow",
		"Alt-Svc",
		"Alt-Used",
		"Authorization",
		"Cache-Control",
		"Clear-Site-Data",
		"Connection",
		"Content-Disposition",
		"Content-Encoding",
		"Content-Language",
		"Content-Length",
		"Content-Location",
		"Content-Range",
		"Content-Security-Policy",
		"Content-Security-Policy-Report-Only",
		"Content-Type",
		"Cookie",
		"Cross-Origin-Embedder-Policy",
		"Cross-Origin-Opener-Policy",
		"Cross-Origin-Resource-Policy",
		"Date",
		"Device-Memory",
		"Downlink",
		"ECT",
		"ETag",
		"Expect",
		"Expect-CT",
		"Expires",
		"Forwarded",
		"From",
		"Host",
		"If-Match",
		"If-Modified-Since",
		"If-None-Match",
		"If-Range",
		"If-Unmodified-Since",
		"Keep-Alive",
		"Last-Modified",
		"Link",
		"Location",
		"Max-Forwards",
		"Origin",
		"Permissions-Policy",
		"Pragma",
		"Proxy-Authenticate",
		"Proxy-Authorization",
		"RTT",
		"Range",
		"Referer",
		"Referrer-Policy",
		"Refresh",
		"Retry-After",
		"Sec-WebSocket-Accept",
		"Sec-WebSocket-Extensions",
		"Sec-WebSocket-Key",
		"Sec-WebSocket-Protocol",
		"Sec-WebSocket-Version",
		"Server",
		"Server-Timing",
		"Service-Worker-Allowed",
		"Service-Worker-Navigation-Preload",
		"Set-Cookie",
		"SourceMap",
		"Strict-Transport-Security",
		"Supports-Loading-Mode",
		"TE",
		"Timing-Allow-Origin",
		"Trailer",
		"Transfer-Encoding",
		"Upgrade",
		"Upgrade-Insecure-Requests",
		"User-Agent",
		"Vary",
		"Via",
		"WWW-Authenticate",
		"X-Content-Type-Options",
		"X-DNS-Prefetch-Control",
		"X-Frame-Options",
		"X-Permitted-Cross-Domain-Policies",
		"X-Powered-By",
		"X-Requested-With",
		"X-XSS-Protection"
	];
	const headerNameLowerCasedRecord = {};
	Object.setPrototypeOf(headerNameLowerCasedRecord, null);
	for (let i = 0; i < wellknownHeaderNames.length; ++i) {
		const key = wellknownHeaderNames[i];
		const lowerCasedKey = key.toLowerCase();
		headerNameLowerCasedRecord[key] = headerNameLowerCasedRecord[lowerCasedKey] = lowerCasedKey;
	}
	module.exports = {
		wellknownHeaderNames,
		headerNameLowerCasedRecord,
		defaultWebSocketMaxFragments: 131072,
		defaultWebSocketMaxPayloadSize: 134217728
	};
}));
// node_modules/undici/lib/core/tree.js
var require_tree = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const { wellknownHeaderNames, headerNameLowerCasedRecord } = require_constants();
	var TstNode = class TstNode {
		value = null;
		left = null;
		middle = null;
		right = null;
		code;
		constructor(key, value, index) {
			if (index === void 0 || index >= key.length) throw new TypeError("Unreachable");
			if ((this.code = key.charCodeAt(index)) > 127) throw new TypeError("key must be ascii string");
			if (key.length !== ++index) this.middle = new TstNode(key, value, index);
			else this.value = value;
		}
		add(key, value) {
			const length = key.length;
			if (length === 0) throw new TypeError("Unreachable");
			let index = 0;
			let node = this;
			while (true) {
				const code = key.charCodeAt(index);
				if (code > 127) throw new TypeError("key must be ascii string");
				if (node.code === code) {
					if (length === ++index) {
						node.value = value;
						break;
					} else if (node.middle !== null) node = node.middle;
					else {
						node.middle = new TstNode(key, value, index);
						break;
					}
				} else if (node.code < code) {
					if (node.left !== null) node = node.left;
					else {
						node.left = new TstNode(key, value, index);
						break;
					}
				} else if (node.right !== null) node = node.right;
				else {
					node.right = new TstNode(key, value, index);
					break;
				}
			}
		}
		search(key) {
			const keylength = key.length;
			let index = 0;
			let node = this;
			while (node !== null && index < keylength) {
				let code = key[index];
				if (code <= 90 && code >= 65) code |= 32;
				while (node !== null) {
					if (code === node.code) {
						if (keylength === ++index) return node;
						node = node.middle;
						break;
					}
					node = node.code < code ? node.left : node.right;
				}
			}
			return null;
		}
	};
	var TernarySearchTree = class {
		node = null;
		insert(key, value) {
			if (this.node === null) this.node = new TstNode(key, value, 0);
			else this.node.add(key, value);
		}
		lookup(key) {
			return this.node?.search(key)?.value ?? null;
		}
	};
	const tree = new TernarySearchTree();
	for (let i = 0; i < wellknownHeaderNames.length; ++i) {
		const key = headerNameLowerCasedRecord[wellknownHeaderNames[i]];
		tree.insert(key, key);
	}
	module.exports = {
		TernarySearchTree,
		tree
	};
}));
// node_modules/undici/lib/core/util.js
var require_util = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const assert = require__instead_3();
	const { kDestroyed, kBodyUsed, kListeners, kBody } = require_symbols();
	const { IncomingMessage } = require__instead_2();
	const stream = require__built_in_node_stream();
	const net = require__built_in_node_net();
	const { stringify } = require__built_in_node_querystring();
	const { EventEmitter: EE, addAbortListener: addAbortListenerNative } = require__built_in_node_events();
	const timers = require_timers();
	const { InvalidArgumentError, ConnectTimeoutError } = require_errors();
	const { headerNameLowerCasedRecord } = require_constants();
	const { tree } = require_tree();
	var BodyAsyncIterable = class {
		constructor(body) {
			this[kBody] = body;
			this[kBodyUsed] = false;
		}
		async *[Symbol.asyncIterator]() {
			assert(!this[kBodyUsed], "disturbed");
			this[kBodyUsed] = true;
			yield* this[kBody];
		}
	};
	function noop() {}
	function wrapRequestBody(body) {
		if (isStream(body)) {
			if (bodyLength(body) === 0) body.on("data", function() {
				assert(false);
			});
			if (typeof body.readableDidRead !== "boolean") {
				body[kBodyUsed] = false;
				EE.prototype.on.call(body, "data", function() {
					this[kBodyUsed] = true;
				});
			}
			return body;
		} else if (body && typeof body.pipeTo === "function") return new BodyAsyncIterable(body);
		else if (body && isFormDataLike(body)) return body;
		else if (body && typeof body !== "string" && !ArrayBuffer.isView(body) && isIterable(body)) return new BodyAsyncIterable(body);
		else return body;
	}
	function isStream(obj) {
		return obj && typeof obj === "object" && typeof obj.pipe === "function" && typeof obj.on === "function";
	}
	function isBlobLike(object) {
		return object instanceof Blob;
	}
	function pathHasQueryOrFragment(url) {
		return url.includes("?") || url.includes("#");
	}
	function serializePathWithQuery(url, queryParams) {
		if (pathHasQueryOrFragment(url)) throw new Error("Query params cannot be passed when url already contains \"?\" or \"#\".");
		const stringified = stringify(queryParams);
		if (stringified) url += "?" + stringified;
		return url;
	}
	function isValidPort(port) {
		const value = parseInt(port, 10);
		return value === Number(port) && value >= 0 && value <= 65535;
	}
	function isHttpOrHttpsPrefixed(value) {
		return value != null && value[0] === "h" && value[1] === "t" && value[2] === "t" && value[3] === "p" && (value[4] === ":" || value[4] === "s" && value[5] === ":");
	}
	function parseURL(url) {
		if (typeof url === "string") {
			url = new URL(url);
			if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			return url;
		}
		if (!url || typeof url !== "object") throw new InvalidArgumentError("Invalid URL: The URL argument must be a non-null object.");
		if (!(url instanceof URL)) {
			if (url.port != null && url.port !== "" && isValidPort(url.port) === false) throw new InvalidArgumentError("Invalid URL: port must be a valid integer or a string representation of an integer.");
			if (url.path != null && typeof url.path !== "string") throw new InvalidArgumentError("Invalid URL path: the path must be a string or null/undefined.");
			if (url.pathname != null && typeof url.pathname !== "string") throw new InvalidArgumentError("Invalid URL pathname: the pathname must be a string or null/undefined.");
			if (url.hostname != null && typeof url.hostname !== "string") throw new InvalidArgumentError("Invalid URL hostname: the hostname must be a string or null/undefined.");
			if (url.origin != null && typeof url.origin !== "string") throw new InvalidArgumentError("Invalid URL origin: the origin must be a string or null/undefined.");
			if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			const port = url.port != null ? url.port : url.protocol === "https:" ? 443 : 80;
			let origin = url.origin != null ? url.origin : `${url.protocol || ""}//${url.hostname || ""}:${port}`;
			let path = url.path != null ? url.path : `${url.pathname || ""}${url.search || ""}`;
			if (origin[origin.length - 1] === "/") origin = origin.slice(0, origin.length - 1);
			if (path && path[0] !== "/") path = `/${path}`;
			return new URL(`${origin}${path}`);
		}
		if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
		return url;
	}
	function parseOrigin(url) {
		url = parseURL(url);
		if (url.pathname !== "/" || url.search || url.hash) throw new InvalidArgumentError("invalid url");
		return url;
	}
	function getHostname(host) {
		if (host[0] === "[") {
			const idx = host.indexOf("]");
			assert(idx !== -1);
			return host.substring(1, idx);
		}
		const idx = host.indexOf(":");
		if (idx === -1) return host;
		return host.substring(0, idx);
	}
	function getServerName(host) {
		if (!host) return null;
		assert(typeof host === "string");
		const servername = getHostname(host);
		if (net.isIP(servername)) return "";
		return servername;
	}
	function deepClone(obj) {
		return JSON.parse(JSON.stringify(obj));
	}
	function isAsyncIterable(obj) {
		return !!(obj != null && typeof obj[Symbol.asyncIterator] === "function");
	}
	function isIterable(obj) {
		return !!(obj != null && (typeof obj[Symbol.iterator] === "function" || typeof obj[Symbol.asyncIterator] === "function"));
	}
	function hasSafeIterator(obj) {
		const prototype = Object.getPrototypeOf(obj);
		return Object.hasOwn(obj, Symbol.iterator) || prototype != null && prototype !== Object.prototype && typeof obj[Symbol.iterator] === "function";
	}
	function bodyLength(body) {
		if (body == null) return 0;
		else if (isStream(body)) {
			const state = body._readableState;
			return state && state.objectMode === false && state.ended === true && Number.isFinite(state.length) ? state.length : null;
		} else if (isBlobLike(body)) return body.size != null ? body.size : null;
		else if (isBuffer(body)) return body.byteLength;
		return null;
	}
	function isDestroyed(body) {
		return body && !!(body.destroyed || body[kDestroyed] || stream.isDestroyed?.(body));
	}
	function destroy(stream, err) {
		if (stream == null || !isStream(stream) || isDestroyed(stream)) return;
		if (typeof stream.destroy === "function") {
			if (Object.getPrototypeOf(stream).constructor === IncomingMessage) stream.socket = null;
			try {
				stream.destroy(err);
			} catch {}
		} else if (err) queueMicrotask(() => {
			stream.emit("error", err);
		});
		if (stream.destroyed !== true) stream[kDestroyed] = true;
	}
	const KEEPALIVE_TIMEOUT_EXPR = /(?:^|,)[\t ]*timeout=(\d+)/i;
	function parseKeepAliveTimeout(val) {
		const m = val.match(KEEPALIVE_TIMEOUT_EXPR);
		return m ? parseInt(m[1], 10) * 1e3 : null;
	}
	function headerNameToString(value) {
		return typeof value === "string" ? headerNameLowerCasedRecord[value] ?? value.toLowerCase() : tree.lookup(value) ?? value.toString("latin1").toLowerCase();
	}
	function bufferToLowerCasedHeaderName(value) {
		return tree.lookup(value) ?? value.toString("latin1").toLowerCase();
	}
	function setHeader(obj, key, value) {
		if (key === "__proto__") Object.defineProperty(obj, key, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else obj[key] = value;
	}
	function parseHeaders(headers, obj) {
		if (obj === void 0) obj = {};
		for (let i = 0; i < headers.length; i += 2) {
			const key = headerNameToString(headers[i]);
			let val = obj[key];
			if (val !== void 0) {
				if (!Object.hasOwn(obj, key)) {
					const headersValue = typeof headers[i + 1] === "string" ? headers[i + 1] : Array.isArray(headers[i + 1]) ? headers[i + 1].map((x) => x.toString("latin1")) : headers[i + 1].toString("latin1");
					if (key === "__proto__") Object.defineProperty(obj, key, {
						value: headersValue,
						enumerable: true,
						configurable: true,
						writable: true
					});
					else obj[key] = headersValue;
				} else {
					if (typeof val === "string") {
						val = [val];
						obj[key] = val;
					}
					val.push(headers[i + 1].toString("latin1"));
				}
			} else {
				const headersValue = typeof headers[i + 1] === "string" ? headers[i + 1] : Array.isArray(headers[i + 1]) ? headers[i + 1].map((x) => x.toString("latin1")) : headers[i + 1].toString("latin1");
				obj[key] = headersValue;
			}
		}
		return obj;
	}
	function parseRawHeaders(headers) {
		if (headers == null) return [];
		if (!Array.isArray(headers)) {
			const rawHeaders = [];
			for (const [name, value] of Object.entries(headers)) if (Array.isArray(value)) for (const entry of value) rawHeaders.push(name, `${entry}`);
			else rawHeaders.push(name, `${value}`);
			return rawHeaders;
		}
		const headersLength = headers.length;
		const ret = new Array(headersLength);
		let key;
		let val;
		for (let n = 0; n < headersLength; n += 2) {
			key = headers[n];
			val = headers[n + 1];
			typeof key !== "string" && (key = key.toString());
			typeof val !== "string" && (val = val.toString("latin1"));
			ret[n] = key;
			ret[n + 1] = val;
		}
		return ret;
	}
	function toRawHeaders(headers) {
		const rawHeaders = [];
		for (const [name, value] of Object.entries(headers)) if (Array.isArray(value)) for (const entry of value) rawHeaders.push(Buffer.from(name, "latin1"), Buffer.from(`${entry}`, "latin1"));
		else rawHeaders.push(Buffer.from(name, "latin1"), Buffer.from(`${value}`, "latin1"));
		return rawHeaders;
	}
	function encodeRawHeaders(headers) {
		if (!Array.isArray(headers)) throw new TypeError("expected headers to be an array");
		return headers.map((x) => Buffer.from(x));
	}
	function isBuffer(buffer) {
		return buffer instanceof Uint8Array || Buffer.isBuffer(buffer);
	}
	function assertRequestHandler(handler, method, upgrade) {
		if (!handler || typeof handler !== "object") throw new InvalidArgumentError("handler must be an object");
		if (typeof handler.onRequestStart !== "function") throw new InvalidArgumentError("invalid onRequestStart method");
		if (typeof handler.onResponseError !== "function") throw new InvalidArgumentError("invalid onResponseError method");
		if (typeof handler.onBodySent !== "function" && handler.onBodySent !== void 0) throw new InvalidArgumentError("invalid onBodySent method");
		if (typeof handler.onRequestSent !== "function" && handler.onRequestSent !== void 0) throw new InvalidArgumentError("invalid onRequestSent method");
		if (upgrade || method === "CONNECT") {
			if (typeof handler.onRequestUpgrade !== "function") throw new InvalidArgumentError("invalid onRequestUpgrade method");
		} else {
			if (typeof handler.onResponseStart !== "function") throw new InvalidArgumentError("invalid onResponseStart method");
			if (typeof handler.onResponseData !== "function") throw new InvalidArgumentError("invalid onResponseData method");
			if (typeof handler.onResponseEnd !== "function") throw new InvalidArgumentError("invalid onResponseEnd method");
		}
	}
	function isDisturbed(body) {
		return !!(body && (stream.isDisturbed(body) || body[kBodyUsed]));
	}
	function getSocketInfo(socket) {
		return {
			localAddress: socket.localAddress,
			localPort: socket.localPort,
			remoteAddress: socket.remoteAddress,
			remotePort: socket.remotePort,
			remoteFamily: socket.remoteFamily,
			timeout: socket.timeout,
			bytesWritten: socket.bytesWritten,
			bytesRead: socket.bytesRead
		};
	}
	function isFormDataLike(object) {
		return object && typeof object === "object" && typeof object.append === "function" && typeof object.delete === "function" && typeof object.get === "function" && typeof object.getAll === "function" && typeof object.has === "function" && typeof object.set === "function" && object[Symbol.toStringTag] === "FormData";
	}
	function addAbortListener(signal, listener) {
		if (!signal || "aborted" in signal) return addAbortListenerNative(signal, listener)[Symbol.dispose];
		if (typeof signal.addEventListener === "function") {
			signal.addEventListener("abort", listener, { once: true });
			return () => signal.removeEventListener("abort", listener);
		}
		signal.once("abort", listener);
		return () => signal.removeListener("abort", listener);
	}
	const validTokenChars = new Uint8Array([
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		1,
		1,
		0,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		1,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	]);
	function isTokenCharCode(c) {
		return validTokenChars[c] === 1;
	}
	const tokenRegExp = /^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;
	function isValidHTTPToken(characters) {
		if (characters.length >= 12) return tokenRegExp.test(characters);
		if (characters.length === 0) return false;
		for (let i = 0; i < characters.length; i++) if (validTokenChars[characters.charCodeAt(i)] !== 1) return false;
		return true;
	}
	const headerCharRegex = /[^\t\x20-\x7e\x80-\xff]/;
	function isValidHeaderValue(characters) {
		return !headerCharRegex.test(characters);
	}
	const rangeHeaderRegex = /^bytes (\d+)-(\d+)\/(\d+|\*)?$/;
	function parseRangeHeader(range) {
		if (range == null || range === "") return {
			start: 0,
			end: null,
			size: null
		};
		if (!range) return null;
		const m = rangeHeaderRegex.exec(range);
		return m ? {
			start: parseInt(m[1]),
			end: m[2] ? parseInt(m[2]) : null,
			size: m[3] && m[3] !== "*" ? parseInt(m[3]) : null
		} : null;
	}
	function addListener(obj, name, listener) {
		(obj[kListeners] ??= []).push([name, listener]);
		obj.on(name, listener);
		return obj;
	}
	function removeAllListeners(obj) {
		if (obj[kListeners] != null) {
			for (const [name, listener] of obj[kListeners]) obj.removeListener(name, listener);
			obj[kListeners] = null;
		}
		return obj;
	}
	function errorRequest(client, request, err) {
		try {
			request.onResponseError(err);
			assert(request.aborted);
		} catch (err) {
			client.emit("error", err);
		}
	}
	const setupConnectTimeout = process.platform === "win32" ? (socketWeakRef, opts) => {
		if (!opts.timeout) return noop;
		let s1 = null;
		let s2 = null;
		const fastTimer = timers.setFastTimeout(() => {
			s1 = setImmediate(() => {
				s2 = setImmediate(() => onConnectTimeout(socketWeakRef.deref(), opts));
			});
		}, opts.timeout);
		return () => {
			timers.clearFastTimeout(fastTimer);
			clearImmediate(s1);
			clearImmediate(s2);
		};
	} : (socketWeakRef, opts) => {
		if (!opts.timeout) return noop;
		let s1 = null;
		const fastTimer = timers.setFastTimeout(() => {
			s1 = setImmediate(() => {
				onConnectTimeout(socketWeakRef.deref(), opts);
			});
		}, opts.timeout);
		return () => {
			timers.clearFastTimeout(fastTimer);
			clearImmediate(s1);
		};
	};
	function onConnectTimeout(socket, opts) {
		if (socket == null) return;
		let message = "Connect Timeout Error";
		if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},`;
		else message += ` (attempted address: ${opts.hostname}:${opts.port},`;
		message += ` timeout: ${opts.timeout}ms)`;
		destroy(socket, new ConnectTimeoutError(message));
	}
	let lastUrlString = null;
	let lastProtocol = null;
	function getProtocolFromUrlString(urlString) {
		if (urlString === lastUrlString) return lastProtocol;
		const protocol = getProtocolFromUrlStringSlow(urlString);
		lastUrlString = urlString;
		lastProtocol = protocol;
		return protocol;
	}
	function getProtocolFromUrlStringSlow(urlString) {
		if (urlString[0] === "h" && urlString[1] === "t" && urlString[2] === "t" && urlString[3] === "p") switch (urlString[4]) {
			case ":": return "http:";
			case "s": if (urlString[5] === ":") return "https:";
		}
		return urlString.slice(0, urlString.indexOf(":") + 1);
	}
	const kEnumerableProperty = {
		__proto__: null,
		enumerable: true
	};
	const normalizedMethodRecordsBase = {
		delete: "DELETE",
		DELETE: "DELETE",
		get: "GET",
		GET: "GET",
		head: "HEAD",
		HEAD: "HEAD",
		options: "OPTIONS",
		OPTIONS: "OPTIONS",
		post: "POST",
		POST: "POST",
		put: "PUT",
		PUT: "PUT",
		query: "QUERY",
		QUERY: "QUERY"
	};
	const normalizedMethodRecords = {
		...normalizedMethodRecordsBase,
		patch: "patch",
		PATCH: "PATCH"
	};
	Object.setPrototypeOf(normalizedMethodRecordsBase, null);
	Object.setPrototypeOf(normalizedMethodRecords, null);
	module.exports = {
		kEnumerableProperty,
		isDisturbed,
		isBlobLike,
		parseOrigin,
		parseURL,
		getServerName,
		isStream,
		isIterable,
		hasSafeIterator,
		isAsyncIterable,
		isDestroyed,
		headerNameToString,
		bufferToLowerCasedHeaderName,
		addListener,
		removeAllListeners,
		errorRequest,
		parseRawHeaders,
		toRawHeaders,
		encodeRawHeaders,
		parseHeaders,
		setHeader,
		parseKeepAliveTimeout,
		destroy,
		bodyLength,
		deepClone,
		isBuffer,
		assertRequestHandler,
		getSocketInfo,
		isFormDataLike,
		pathHasQueryOrFragment,
		serializePathWithQuery,
		addAbortListener,
		isValidHTTPToken,
		isValidHeaderValue,
		isTokenCharCode,
		parseRangeHeader,
		normalizedMethodRecordsBase,
		normalizedMethodRecords,
		isValidPort,
		isHttpOrHttpsPrefixed,
		safeHTTPMethods: Object.freeze([
			"GET",
			"HEAD",
			"OPTIONS",
			"TRACE"
		]),
		wrapRequestBody,
		setupConnectTimeout,
		getProtocolFromUrlString
	};
}));
// \0built-in:node:tls
var require__built_in_node_tls = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = process.getBuiltinModule("node:tls");
}));
// node_modules/undici/lib/core/connect.js
var require_connect = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const net = require__built_in_node_net();
	const assert = require__instead_3();
	const util = require_util();
	const { InvalidArgumentError, ConnectTimeoutError } = require_errors();
	let tls;
	const SessionCache = class WeakSessionCache {
		constructor(maxCachedSessions) {
			this._maxCachedSessions = maxCachedSessions;
			this._sessionCache = new Map();
			this._sessionRegistry = new FinalizationRegistry((key) => {
				if (this._sessionCache.size < this._maxCachedSessions) return;
				const ref = this._sessionCache.get(key);
				if (ref !== void 0 && ref.deref() === void 0) this._sessionCache.delete(key);
			});
		}
		get(sessionKey) {
			const ref = this._sessionCache.get(sessionKey);
			return ref ? ref.deref() : null;
		}
		set(sessionKey, session) {
			if (this._maxCachedSessions === 0) return;
			if (this._sessionCache.has(sessionKey)) this._sessionCache.delete(sessionKey);
			else if (this._sessionCache.size >= this._maxCachedSessions) {
				let evicted = false;
				for (const [key, ref] of this._sessionCache) if (ref.deref() === void 0) {
					this._sessionCache.delete(key);
					evicted = true;
					break;
				}
				if (!evicted) {
					const oldest = this._sessionCache.keys().next();
					if (!oldest.done) this._sessionCache.delete(oldest.value);
				}
			}
			this._sessionCache.set(sessionKey, new WeakRef(session));
			this._sessionRegistry.register(session, sessionKey);
		}
	};
	function buildConnector({ allowH2, preferH2, useH2c, maxCachedSessions, socketPath, timeout, session: customSession, ...opts }) {
		if (maxCachedSessions != null && (!Number.isInteger(maxCachedSessions) || maxCachedSessions < 0)) throw new InvalidArgumentError("maxCachedSessions must be a positive integer or zero");
		const options = {
			path: socketPath,
			...opts
		};
		const sessionCache = new SessionCache(maxCachedSessions == null ? 100 : maxCachedSessions);
		timeout = timeout == null ? 1e4 : timeout;
		allowH2 = allowH2 != null ? allowH2 : true;
		return function connect({ hostname, host, protocol, port, servername, localAddress, httpSocket }, callback) {
			let socket;
			if (protocol === "https:") {
				if (!tls) tls = require__built_in_node_tls();
				servername = servername || options.servername || util.getServerName(host) || null;
				const sessionKey = servername || hostname;
				assert(sessionKey);
				const session = customSession || sessionCache.get(sessionKey) || null;
				port = port || 443;
				socket = tls.connect({
					highWaterMark: 16384,
					...options,
					servername,
					session,
					localAddress,
					ALPNProtocols: allowH2 ? preferH2 ? ["h2", "http/1.1"] : ["http/1.1", "h2"] : ["http/1.1"],
					socket: httpSocket,
					port,
					host: hostname
				});
				socket.on("session", function(session) {
					sessionCache.set(sessionKey, session);
				});
			} else {
				assert(!httpSocket, "httpSocket can only be sent on TLS update");
				port = port || 80;
				const connectOptions = {
					highWaterMark: 65536,
					...options,
					localAddress,
					port,
					host: hostname
				};
				const family = net.isIP(hostname);
				if (family !== 0 && servername && servername !== hostname) {
					connectOptions.host = servername;
					connectOptions.lookup = (_hostname, lookupOptions, cb) => {
						if (lookupOptions.all) cb(null, [{
							address: hostname,
							family
						}]);
						else cb(null, hostname, family);
					};
				}
				socket = net.connect(connectOptions);
				if (useH2c === true) socket.alpnProtocol = "h2";
			}
			if (options.keepAlive == null || options.keepAlive) {
				const keepAliveInitialDelay = options.keepAliveInitialDelay === void 0 ? 6e4 : options.keepAliveInitialDelay;
				socket.setKeepAlive(true, keepAliveInitialDelay);
			}
			const clearConnectTimeout = util.setupConnectTimeout(new WeakRef(socket), {
				timeout,
				hostname,
				port
			});
			socket.setNoDelay(true).once(protocol === "https:" ? "secureConnect" : "connect", function() {
				queueMicrotask(clearConnectTimeout);
				if (callback) {
					const cb = callback;
					callback = null;
					cb(null, this);
				}
			}).on("error", function(err) {
				queueMicrotask(clearConnectTimeout);
				if (callback) {
					const cb = callback;
					callback = null;
					cb(maybeNormalizeConnectError(err, this, {
						timeout,
						hostname,
						port
					}));
				}
			});
			return socket;
		};
	}
	function maybeNormalizeConnectError(err, socket, opts) {
		if (err instanceof AggregateError && (err.code === "ETIMEDOUT" || err.errors.some((e) => e != null && e.code === "ETIMEDOUT"))) {
			let message = "Connect Timeout Error";
			if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},`;
			else message += ` (attempted address: ${opts.hostname}:${opts.port},`;
			message += ` timeout: ${opts.timeout}ms)`;
			const wrapped = new ConnectTimeoutError(message);
			wrapped.cause = err;
			return wrapped;
		}
		return err;
	}
	module.exports = buildConnector;
}));
// \0built-in:node:async_hooks
var require__built_in_node_async_hooks = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = process.getBuiltinModule("node:async_hooks");
}));
// node_modules/undici/lib/util/stats.js
var require_stats = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const { kConnected, kPending, kRunning, kSize, kFree, kQueued } = require_symbols();
	var ClientStats = class {
		constructor(client) {
			this.connected = client[kConnected];
			this.pending = client[kPending];
			this.running = client[kRunning];
			this.size = client[kSize];
		}
	};
	var PoolStats = class {
		constructor(pool) {
			this.connected = pool[kConnected];
			this.free = pool[kFree];
			this.pending = pool[kPending];
			this.queued = pool[kQueued];
			this.running = pool[kRunning];
			this.size = pool[kSize];
		}
	};
	module.exports = {
		ClientStats,
		PoolStats
	};
}));
// \0built-in:node:buffer
var require__built_in_node_buffer = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = process.getBuiltinModule("node:buffer");
}));
// node_modules/undici/lib/dispatcher/dispatcher.js
var require_dispatcher = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const EventEmitter = require__built_in_node_events();
	const { InvalidArgumentError } = require_errors();
	const { kOriginless, kUrl, kInterceptorKind } = require_symbols();
	var Dispatcher = class extends EventEmitter {
		dispatch() {
			throw new Error("not implemented");
		}
		close() {
			throw new Error("not implemented");
		}
		destroy() {
			throw new Error("not implemented");
		}
		compose(...args) {
			const interceptors = Array.isArray(args[0]) ? args[0] : args;
			const interceptorOrigin = this[kOriginless] === true ? null : this[kUrl]?.origin;
			let dispatch = this.dispatch.bind(this);
			const orderSensitiveKinds = [];
			for (const interceptor of interceptors) {
				if (interceptor == null) continue;
				if (typeof interceptor !== "function") throw new TypeError(`invalid interceptor, expected function received ${typeof interceptor}`);
				if (interceptor[kInterceptorKind] != null) orderSensitiveKinds.push(interceptor[kInterceptorKind]);
				dispatch = interceptor(dispatch, interceptorOrigin);
				if (dispatch == null || typeof dispatch !== "function" || dispatch.length !== 2) throw new TypeError("invalid interceptor");
			}
			const cacheIndex = orderSensitiveKinds.indexOf("cache");
			const redirectIndex = orderSensitiveKinds.indexOf("redirect");
			if (cacheIndex !== -1 && redirectIndex !== -1 && cacheIndex < redirectIndex) throw new InvalidArgumentError("the cache interceptor must be composed after the redirect interceptor; composing the cache before the redirect disables the cache's cross-origin and credential redirect guards (GHSA-75VM-9G8F-99J4, GHSA-MQG3-3V4R-CM32, GHSA-4W7W-5XRC-9H26, GHSA-7XG3-FPHP-28HG)");
			const originalDispatch = dispatch;
			const self = this;
			dispatch = function(opts, handler) {
				if (opts && typeof opts === "object" && !opts.origin && self[kUrl]) opts = Object.assign({}, opts, { origin: self[kUrl].origin });
				return originalDispatch(opts, handler);
			};
			return new Proxy(this, { get: (target, key) => key === "dispatch" ? dispatch : target[key] });
		}
	};
	module.exports = Dispatcher;
}));
// node_modules/undici/lib/dispatcher/dispatcher-base.js
var require_dispatcher_base = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const buffer = require__built_in_node_buffer();
	const Dispatcher = require_dispatcher();
	const { ClientDestroyedError, ClientClosedError, InvalidArgumentError } = require_errors();
	const { kDestroy, kClose, kClosed, kDestroyed, kDispatch } = require_symbols();
	const { defaultWebSocketMaxFragments, defaultWebSocketMaxPayloadSize } = require_constants();
	const kOnDestroyed = Symbol("onDestroyed");
	const kOnClosed = Symbol("onClosed");
	const kWebSocketOptions = Symbol("webSocketOptions");
	const kEventSourceOptions = Symbol("eventSourceOptions");
	var DispatcherBase = class extends Dispatcher {
		[kDestroyed] = false;
		[kOnDestroyed] = null;
		[kClosed] = false;
		[kOnClosed] = null;
		constructor(opts) {
			super();
			this[kWebSocketOptions] = opts?.webSocket ?? {};
			this[kEventSourceOptions] = opts?.eventSource ?? {};
		}
		get webSocketOptions() {
			return {
				maxFragments: this[kWebSocketOptions].maxFragments ?? defaultWebSocketMaxFragments,
				maxPayloadSize: this[kWebSocketOptions].maxPayloadSize ?? defaultWebSocketMaxPayloadSize
			};
		}
		get eventSourceOptions() {
			return { maxEventSize: this[kEventSourceOptions].maxEventSize ?? buffer.kStringMaxLength };
		}
		get destroyed() {
			return this[kDestroyed];
		}
		get closed() {
			return this[kClosed];
		}
		close(callback) {
			if (callback === void 0) return new Promise((resolve, reject) => {
				this.close((err, data) => {
					return err ? reject(err) : resolve(data);
				});
			});
			if (typeof callback !== "function") throw new InvalidArgumentError("invalid callback");
			if (this[kDestroyed]) {
				const err = new ClientDestroyedError();
				queueMicrotask(() => callback(err, null));
				return;
			}
			if (this[kClosed]) {
				if (this[kOnClosed]) this[kOnClosed].push(callback);
				else queueMicrotask(() => callback(null, null));
				return;
			}
			this[kClosed] = true;
			this[kOnClosed] ??= [];
			this[kOnClosed].push(callback);
			const onClosed = () => {
				const callbacks = this[kOnClosed];
				this[kOnClosed] = null;
				for (let i = 0; i < callbacks.length; i++) callbacks[i](null, null);
			};
			this[kClose]().then(() => this.destroy()).then(() => queueMicrotask(onClosed));
		}
		destroy(err, callback) {
			if (typeof err === "function") {
				callback = err;
				err = null;
			}
			if (callback === void 0) return new Promise((resolve, reject) => {
				this.destroy(err, (err, data) => {
					return err ? reject(err) : resolve(data);
				});
			});
			if (typeof callback !== "function") throw new InvalidArgumentError("invalid callback");
			if (this[kDestroyed]) {
				if (this[kOnDestroyed]) this[kOnDestroyed].push(callback);
				else queueMicrotask(() => callback(null, null));
				return;
			}
			if (!err) err = new ClientDestroyedError();
			this[kDestroyed] = true;
			this[kOnDestroyed] ??= [];
			this[kOnDestroyed].push(callback);
			const onDestroyed = () => {
				const callbacks = this[kOnDestroyed];
				this[kOnDestroyed] = null;
				for (let i = 0; i < callbacks.length; i++) callbacks[i](null, null);
			};
			this[kDestroy](err).then(() => queueMicrotask(onDestroyed));
		}
		dispatch(opts, handler) {
			if (!handler || typeof handler !== "object") throw new InvalidArgumentError("handler must be an object");
			try {
				if (!opts || typeof opts !== "object") throw new InvalidArgumentError("opts must be an object.");
				if (opts.dispatcher) throw new InvalidArgumentError("opts.dispatcher is not supported by instance methods. Pass opts.dispatcher to the top-level undici functions or call the dispatcher instance method directly.");
				if (this[kDestroyed] || this[kOnDestroyed]) throw new ClientDestroyedError();
				if (this[kClosed]) throw new ClientClosedError();
				return this[kDispatch](opts, handler);
			} catch (err) {
				if (typeof handler.onResponseError !== "function") throw err;
				handler.onResponseError(null, err);
				return true;
			}
		}
	};
	module.exports = DispatcherBase;
}));
// node_modules/undici/lib/dispatcher/fixed-queue.js
var require_fixed_queue = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const kSize = 2048;
	const kMask = 2047;
	var FixedCircularBuffer = class {
		bottom = 0;
		top = 0;
		list = new Array(kSize).fill(void 0);
		next = null;
		isEmpty() {
			return this.top === this.bottom;
		}
		isFull() {
			return (this.top + 1 & kMask) === this.bottom;
		}
		push(data) {
			this.list[this.top] = data;
			this.top = this.top + 1 & kMask;
		}
		shift() {
			const nextItem = this.list[this.bottom];
			if (nextItem === void 0) return null;
			this.list[this.bottom] = void 0;
			this.bottom = this.bottom + 1 & kMask;
			return nextItem;
		}
	};
	module.exports = class FixedQueue {
		constructor() {
			this.head = this.tail = new FixedCircularBuffer();
		}
		isEmpty() {
			return this.head.isEmpty();
		}
		push(data) {
			if (this.head.isFull()) this.head = this.head.next = new FixedCircularBuffer();
			this.head.push(data);
		}
		shift() {
			const tail = this.tail;
			const next = tail.shift();
			if (tail.isEmpty() && tail.next !== null) {
				this.tail = tail.next;
				tail.next = null;
			}
			return next;
		}
	};
}));
// \0built-in:node:diagnostics_channel
var require__built_in_node_diagnostics_channel = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = process.getBuiltinModule("node:diagnostics_channel");
}));
// \0built-in:node:util
var require__built_in_node_util = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = process.getBuiltinModule("node:util");
}));
// node_modules/undici/lib/core/diagnostics.js
var require_diagnostics = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const diagnosticsChannel = require__built_in_node_diagnostics_channel();
	const util = require__built_in_node_util();
	const undiciDebugLog = util.debuglog("undici");
	const fetchDebuglog = util.debuglog("fetch");
	const websocketDebuglog = util.debuglog("websocket");
	const channels = {
		beforeConnect: diagnosticsChannel.channel("undici:client:beforeConnect"),
		connected: diagnosticsChannel.channel("undici:client:connected"),
		connectError: diagnosticsChannel.channel("undici:client:connectError"),
		sendHeaders: diagnosticsChannel.channel("undici:client:sendHeaders"),
		create: diagnosticsChannel.channel("undici:request:create"),
		bodySent: diagnosticsChannel.channel("undici:request:bodySent"),
		bodyChunkSent: diagnosticsChannel.channel("undici:request:bodyChunkSent"),
		bodyChunkReceived: diagnosticsChannel.channel("undici:request:bodyChunkReceived"),
		headers: diagnosticsChannel.channel("undici:request:headers"),
		trailers: diagnosticsChannel.channel("undici:request:trailers"),
		error: diagnosticsChannel.channel("undici:request:error"),
		open: diagnosticsChannel.channel("undici:websocket:open"),
		close: diagnosticsChannel.channel("undici:websocket:close"),
		socketError: diagnosticsChannel.channel("undici:websocket:socket_error"),
		ping: diagnosticsChannel.channel("undici:websocket:ping"),
		pong: diagnosticsChannel.channel("undici:websocket:pong"),
		proxyConnected: diagnosticsChannel.channel("undici:proxy:connected")
	};
	let isTrackingClientEvents = false;
	function trackClientEvents(debugLog = undiciDebugLog) {
		if (isTrackingClientEvents) return;
		if (channels.beforeConnect.hasSubscribers || channels.connected.hasSubscribers || channels.connectError.hasSubscribers || channels.sendHeaders.hasSubscribers) {
			isTrackingClientEvents = true;
			return;
		}
		isTrackingClientEvents = true;
		diagnosticsChannel.subscribe("undici:client:beforeConnect", (evt) => {
			const { connectParams: { version, protocol, port, host } } = evt;
			debugLog("connecting to %s%s using %s%s", host, port ? `:${port}` : "", protocol, version);
		});
		diagnosticsChannel.subscribe("undici:client:connected", (evt) => {
			const { connectParams: { version, protocol, port, host } } = evt;
			debugLog("connected to %s%s using %s%s", host, port ? `:${port}` : "", protocol, version);
		});
		diagnosticsChannel.subscribe("undici:client:connectError", (evt) => {
			const { connectParams: { version, protocol, port, host }, error } = evt;
			debugLog("connection to %s%s using %s%s errored - %s", host, port ? `:${port}` : "", protocol, version, error.message);
		});
		diagnosticsChannel.subscribe("undici:client:sendHeaders", (evt) => {
			const { request: { method, path, origin } } = evt;
			debugLog("sending request to %s %s%s", method, origin, path);
		});
	}
	let isTrackingRequestEvents = false;
	function trackRequestEvents(debugLog = undiciDebugLog) {
		if (isTrackingRequestEvents) return;
		if (channels.headers.hasSubscribers || channels.trailers.hasSubscribers || channels.error.hasSubscribers) {
			isTrackingRequestEvents = true;
			return;
		}
		isTrackingRequestEvents = true;
		diagnosticsChannel.subscribe("undici:request:headers", (evt) => {
			const { request: { method, path, origin }, response: { statusCode } } = evt;
			debugLog("received response to %s %s%s - HTTP %d", method, origin, path, statusCode);
		});
		diagnosticsChannel.subscribe("undici:request:trailers", (evt) => {
			const { request: { method, path, origin } } = evt;
			debugLog("trailers received from %s %s%s", method, origin, path);
		});
		diagnosticsChannel.subscribe("undici:request:error", (evt) => {
			const { request: { method, path, origin }, error } = evt;
			debugLog("request to %s %s%s errored - %s", method, origin, path, error.message);
		});
	}
	let isTrackingWebSocketEvents = false;
	function trackWebSocketEvents(debugLog = websocketDebuglog) {
		if (isTrackingWebSocketEvents) return;
		if (channels.open.hasSubscribers || channels.close.hasSubscribers || channels.socketError.hasSubscribers || channels.ping.hasSubscribers || channels.pong.hasSubscribers) {
			isTrackingWebSocketEvents = true;
			return;
		}
		isTrackingWebSocketEvents = true;
		diagnosticsChannel.subscribe("undici:websocket:open", (evt) => {
			if (evt.address != null) {
				const { address, port } = evt.address;
				debugLog("connection opened %s%s", address, port ? `:${port}` : "");
			} else debugLog("connection opened");
		});
		diagnosticsChannel.subscribe("undici:websocket:close", (evt) => {
			const { websocket, code, reason } = evt;
			debugLog("closed connection to %s - %s %s", websocket.url, code, reason);
		});
		diagnosticsChannel.subscribe("undici:websocket:socket_error", (err) => {
			debugLog("connection errored - %s", err.message);
		});
		diagnosticsChannel.subscribe("undici:websocket:ping", (evt) => {
			debugLog("ping received");
		});
		diagnosticsChannel.subscribe("undici:websocket:pong", (evt) => {
			debugLog("pong received");
		});
	}
	if (undiciDebugLog.enabled || fetchDebuglog.enabled) {
		trackClientEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog);
		trackRequestEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog);
	}
	if (websocketDebuglog.enabled) {
		trackClientEvents(undiciDebugLog.enabled ? undiciDebugLog : websocketDebuglog);
		trackWebSocketEvents(websocketDebuglog);
	}
	module.exports = { channels };
}));
// \0instead:1
var require__instead_1 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)((() => {
	throw new Error("fetch is not in this bundle");
}));
// node_modules/undici/lib/core/request.js
var require_request = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const { InvalidArgumentError, NotSupportedError } = require_errors();
	const assert = require__instead_3();
	const { isValidHTTPToken, isValidHeaderValue, isStream, destroy, isBuffer, isFormDataLike, isIterable, hasSafeIterator, isBlobLike, serializePathWithQuery, parseHeaders, assertRequestHandler, getServerName, normalizedMethodRecords, getProtocolFromUrlString } = require_util();
	const { channels } = require_diagnostics();
	const { headerNameLowerCasedRecord } = require_constants();
	const invalidPathRegex = /[^\u0021-\u00ff]/;
	function isValidContentLengthHeaderValue(val) {
		if (typeof val !== "string" || val.length === 0) return false;
		for (let i = 0; i < val.length; i++) {
			const charCode = val.charCodeAt(i);
			if (charCode < 48 || charCode > 57) return false;
		}
		return true;
	}
	const kHandler = Symbol("handler");
	const kController = Symbol("controller");
	const kResume = Symbol("resume");
	function noop() {}
	var RequestController = class {
		#paused = false;
		#reason = null;
		#aborted = false;
		#abort;
		[kResume] = null;
		rawHeaders = null;
		rawTrailers = null;
		constructor(abort) {
			this.#abort = abort;
		}
		pause() {
			this.#paused = true;
		}
		resume() {
			if (this.#paused) {
				this.#paused = false;
				this[kResume]?.();
			}
		}
		abort(reason) {
			if (!this.#aborted) {
				this.#aborted = true;
				this.#reason = reason;
				this.#abort(reason);
			}
		}
		get aborted() {
			return this.#aborted;
		}
		get reason() {
			return this.#reason;
		}
		get paused() {
			return this.#paused;
		}
	};
	var Request = class {
		constructor(origin, { path, method, body, headers, query, idempotent, blocking, upgrade, headersTimeout, bodyTimeout, reset, expectContinue, servername, throwOnError, maxRedirections, typeOfService }, handler) {
			if (typeof path !== "string") throw new InvalidArgumentError("path must be a string");
			else if (path[0] !== "/" && !(path.startsWith("http://") || path.startsWith("https://")) && method !== "CONNECT") throw new InvalidArgumentError("path must be an absolute URL or start with a slash");
			else if (invalidPathRegex.test(path)) throw new InvalidArgumentError("invalid request path");
			if (typeof method !== "string") throw new InvalidArgumentError("method must be a string");
			else if (normalizedMethodRecords[method] === void 0 && !isValidHTTPToken(method)) throw new InvalidArgumentError("invalid request method");
			if (upgrade && typeof upgrade !== "string") throw new InvalidArgumentError("upgrade must be a string");
			if (upgrade && !isValidHeaderValue(upgrade)) throw new InvalidArgumentError("invalid upgrade header");
			if (headersTimeout != null && (!Number.isFinite(headersTimeout) || headersTimeout < 0)) throw new InvalidArgumentError("invalid headersTimeout");
			if (bodyTimeout != null && (!Number.isFinite(bodyTimeout) || bodyTimeout < 0)) throw new InvalidArgumentError("invalid bodyTimeout");
			if (reset != null && typeof reset !== "boolean") throw new InvalidArgumentError("invalid reset");
			if (expectContinue != null && typeof expectContinue !== "boolean") throw new InvalidArgumentError("invalid expectContinue");
			if (throwOnError != null) throw new InvalidArgumentError("invalid throwOnError");
			if (maxRedirections != null && maxRedirections !== 0) throw new InvalidArgumentError("maxRedirections is not supported, use the redirect interceptor");
			if (typeOfService != null && (!Number.isInteger(typeOfService) || typeOfService < 0 || typeOfService > 255)) throw new InvalidArgumentError("typeOfService must be an integer between 0 and 255");
			this.headersTimeout = headersTimeout;
			this.bodyTimeout = bodyTimeout;
			this.method = method;
			this.typeOfService = typeOfService;
			this.abort = null;
			if (body == null) this.body = null;
			else if (isStream(body)) {
				this.body = body;
				const rState = this.body._readableState;
				if (!rState || !rState.autoDestroy) {
					this.endHandler = function autoDestroy() {
						destroy(this);
					};
					this.body.on("end", this.endHandler);
				}
				this.errorHandler = (err) => {
					if (this.abort) this.abort(err);
					else this.error = err;
				};
				this.body.on("error", this.errorHandler);
			} else if (isBuffer(body)) this.body = body.byteLength ? body : null;
			else if (ArrayBuffer.isView(body)) this.body = body.buffer.byteLength ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : null;
			else if (body instanceof ArrayBuffer) this.body = body.byteLength ? Buffer.from(body) : null;
			else if (typeof body === "string") this.body = body.length ? Buffer.from(body) : null;
			else if (isFormDataLike(body)) {
				if (!isUndiciFormData(body)) throw new InvalidArgumentError("body must be a FormData created by this undici package instance; FormData from other sources, such as the built-in FormData provided by Node.js, is not supported");
				this.body = body;
			} else if (isIterable(body) || isBlobLike(body)) this.body = body;
			else throw new InvalidArgumentError("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
			this.completed = false;
			this.aborted = false;
			this.upgrade = upgrade || null;
			this.path = query ? serializePathWithQuery(path, query) : path;
			this.origin = origin;
			this.protocol = getProtocolFromUrlString(origin);
			this.idempotent = idempotent == null ? method === "HEAD" || method === "GET" || method === "QUERY" : idempotent;
			this.blocking = blocking ?? this.method !== "HEAD";
			this.reset = reset == null ? null : reset;
			this.host = null;
			this.contentLength = null;
			this.contentType = null;
			this.headers = [];
			this.expectContinue = expectContinue != null ? expectContinue : false;
			if (Array.isArray(headers)) {
				if (headers.length % 2 !== 0) throw new InvalidArgumentError("headers array must be even");
				for (let i = 0; i < headers.length; i += 2) processHeader(this, headers[i], headers[i + 1]);
			} else if (headers && typeof headers === "object") {
				if (hasSafeIterator(headers)) for (const header of headers) {
					if (!Array.isArray(header) || header.length !== 2) throw new InvalidArgumentError("headers must be in key-value pair format");
					processHeader(this, header[0], header[1]);
				}
				else {
					const keys = Object.keys(headers);
					for (let i = 0; i < keys.length; ++i) processHeader(this, keys[i], headers[keys[i]]);
				}
			} else if (headers != null) throw new InvalidArgumentError("headers must be an object or an array");
			assertRequestHandler(handler, method, upgrade);
			this.servername = servername || getServerName(this.host) || null;
			this[kHandler] = handler;
			if (channels.create.hasSubscribers) channels.create.publish({ request: this });
		}
		onBodySent(chunk) {
			if (channels.bodyChunkSent.hasSubscribers) channels.bodyChunkSent.publish({
				request: this,
				chunk
			});
			if (this[kHandler].onBodySent) try {
				return this[kHandler].onBodySent(chunk);
			} catch (err) {
				this.abort(err);
			}
		}
		onRequestSent() {
			if (channels.bodySent.hasSubscribers) channels.bodySent.publish({ request: this });
			if (this[kHandler].onRequestSent) try {
				return this[kHandler].onRequestSent();
			} catch (err) {
				this.abort(err);
			}
		}
		onRequestStart(abort, context) {
			assert(!this.aborted);
			assert(!this.completed);
			this[kController] = new RequestController(abort);
			if (this.error) {
				this[kController].abort(this.error);
				return;
			}
			this.abort = abort;
			return this[kHandler].onRequestStart(this[kController], context);
		}
		onResponseStarted() {
			return this[kHandler].onResponseStarted?.();
		}
		onResponseStart(statusCode, headers, resume, statusText) {
			assert(!this.aborted);
			assert(!this.completed);
			if (channels.headers.hasSubscribers) channels.headers.publish({
				request: this,
				response: {
					statusCode,
					headers,
					statusText
				}
			});
			const controller = this[kController];
			if (controller) {
				controller[kResume] = resume;
				controller.rawHeaders = headers;
			}
			const parsedHeaders = Array.isArray(headers) ? parseHeaders(headers) : headers;
			try {
				this[kHandler].onResponseStart?.(controller, statusCode, parsedHeaders, statusText);
				return !controller?.paused;
			} catch (err) {
				this.abort(err);
				return false;
			}
		}
		onResponseData(chunk) {
			assert(!this.aborted);
			assert(!this.completed);
			if (channels.bodyChunkReceived.hasSubscribers) channels.bodyChunkReceived.publish({
				request: this,
				chunk
			});
			const controller = this[kController];
			try {
				this[kHandler].onResponseData?.(controller, chunk);
				return !controller?.paused;
			} catch (err) {
				this.abort(err);
				return false;
			}
		}
		onRequestUpgrade(statusCode, headers, socket, statusText = "") {
			this.onFinally();
			assert(!this.aborted);
			assert(!this.completed);
			if (channels.headers.hasSubscribers) channels.headers.publish({
				request: this,
				response: {
					statusCode,
					headers,
					statusText
				}
			});
			const controller = this[kController];
			if (controller) controller.rawHeaders = headers;
			const parsedHeaders = Array.isArray(headers) ? parseHeaders(headers) : headers;
			const result = this[kHandler].onRequestUpgrade?.(controller, statusCode, parsedHeaders, socket);
			if (!this.aborted) {
				this.completed = true;
				if (channels.trailers.hasSubscribers) channels.trailers.publish({
					request: this,
					trailers: []
				});
			}
			return result;
		}
		onResponseEnd(trailers) {
			this.onFinally();
			assert(!this.aborted);
			assert(!this.completed);
			this.completed = true;
			if (channels.trailers.hasSubscribers) channels.trailers.publish({
				request: this,
				trailers
			});
			const controller = this[kController];
			if (controller) controller.rawTrailers = trailers;
			const parsedTrailers = Array.isArray(trailers) ? parseHeaders(trailers) : trailers;
			try {
				return this[kHandler].onResponseEnd?.(controller, parsedTrailers);
			} catch (err) {
				this.onResponseError(err);
			}
		}
		onResponseError(error) {
			this.onFinally();
			if (channels.error.hasSubscribers) channels.error.publish({
				request: this,
				error
			});
			if (this.aborted) return;
			this.aborted = true;
			const controller = this[kController];
			return this[kHandler].onResponseError?.(controller, error);
		}
		onFinally() {
			if (this.errorHandler) {
				this.body.off("error", this.errorHandler);
				this.errorHandler = null;
			}
			if (this.endHandler) {
				this.body.off("end", this.endHandler);
				this.endHandler = null;
			}
		}
		onQueuedAbort(reason) {
			this[kController] = createAbortedController(reason);
			return this.onResponseError(reason);
		}
		addHeader(key, value) {
			processHeader(this, key, value);
			return this;
		}
	};
	function createAbortedController(reason) {
		const controller = new RequestController(noop);
		controller.abort(reason);
		return controller;
	}
	function processHeader(request, key, val) {
		if (val && typeof val === "object" && !Array.isArray(val)) throw new InvalidArgumentError(`invalid ${key} header`);
		else if (val === void 0) return;
		let headerName = headerNameLowerCasedRecord[key];
		if (headerName === void 0) {
			headerName = key.toLowerCase();
			if (headerNameLowerCasedRecord[headerName] === void 0 && !isValidHTTPToken(headerName)) throw new InvalidArgumentError("invalid header key");
		}
		if (Array.isArray(val)) {
			const arr = [];
			for (let i = 0; i < val.length; i++) if (typeof val[i] === "string") {
				if (!isValidHeaderValue(val[i])) throw new InvalidArgumentError(`invalid ${key} header`);
				arr.push(val[i]);
			} else if (val[i] === null) arr.push("");
			else if (typeof val[i] === "object") throw new InvalidArgumentError(`invalid ${key} header`);
			else {
				const str = `${val[i]}`;
				if (!isValidHeaderValue(str)) throw new InvalidArgumentError(`invalid ${key} header`);
				arr.push(str);
			}
			val = arr;
		} else if (typeof val === "string") {
			if (!isValidHeaderValue(val)) throw new InvalidArgumentError(`invalid ${key} header`);
		} else if (val === null) val = "";
		else {
			val = `${val}`;
			if (!isValidHeaderValue(val)) throw new InvalidArgumentError(`invalid ${key} header`);
		}
		if (headerName === "host") {
			if (request.host !== null) throw new InvalidArgumentError("duplicate host header");
			if (typeof val !== "string") throw new InvalidArgumentError("invalid host header");
			request.host = val;
		} else if (headerName === "content-length") {
			if (request.contentLength !== null) throw new InvalidArgumentError("duplicate content-length header");
			if (!isValidContentLengthHeaderValue(val)) throw new InvalidArgumentError("invalid content-length header");
			request.contentLength = parseInt(val, 10);
		} else if (request.contentType === null && headerName === "content-type") {
			request.contentType = val;
			request.headers.push(key, val);
		} else if (headerName === "transfer-encoding" || headerName === "keep-alive" || headerName === "upgrade") throw new InvalidArgumentError(`invalid ${headerName} header`);
		else if (headerName === "connection") {
			const value = typeof val === "string" ? val : null;
			if (value === null) throw new InvalidArgumentError("invalid connection header");
			for (const token of value.toLowerCase().split(",")) {
				const trimmed = token.trim();
				if (!isValidHTTPToken(trimmed)) throw new InvalidArgumentError("invalid connection header");
				if (trimmed === "close") request.reset = true;
			}
		} else if (headerName === "expect") throw new NotSupportedError("expect header not supported");
		else request.headers.push(key, val);
	}
	let isFormData;
	function isUndiciFormData(body) {
		if (isFormData === void 0) {
			require__instead_1();
			isFormData = require__instead_1().webidl.is.FormData;
		}
		return isFormData(body);
	}
	module.exports = Request;
	module.exports.createAbortedController = createAbortedController;
}));
// node_modules/undici/lib/dispatcher/pool-base.js
var require_pool_base = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const { AsyncResource } = require__built_in_node_async_hooks();
	const { PoolStats } = require_stats();
	const DispatcherBase = require_dispatcher_base();
	const FixedQueue = require_fixed_queue();
	const { kConnected, kSize, kRunning, kPending, kQueued, kBusy, kFree, kUrl, kClose, kDestroy, kDispatch, kQueuedAbort } = require_symbols();
	const { createAbortedController } = require_request();
	const kClients = Symbol("clients");
	const kNeedDrain = Symbol("needDrain");
	const kQueue = Symbol("queue");
	const kClosedResolve = Symbol("closed resolve");
	const kOnDrain = Symbol("onDrain");
	const kOnConnect = Symbol("onConnect");
	const kOnDisconnect = Symbol("onDisconnect");
	const kOnConnectionError = Symbol("onConnectionError");
	const kOnClientBusy = Symbol("on client busy");
	const kOnClientDrain = Symbol("on client drain");
	const kDrainQueue = Symbol("drain queue");
	const kGetDispatcher = Symbol("get dispatcher");
	const kHasDispatcher = Symbol("has dispatcher");
	const kAddClient = Symbol("add client");
	const kRemoveClient = Symbol("remove client");
	const kRetireClient = Symbol("retire client");
	const kRetiring = Symbol("retiring clients");
	const kShiftQueue = Symbol("shift queue");
	const kAbortQueued = Symbol("abort queued");
	var QueuedRequest = class extends AsyncResource {
		constructor(opts, handler) {
			super("UNDICI_POOL_QUEUED_REQUEST");
			this.opts = opts;
			this.handler = handler;
			this.queued = true;
		}
		dispatch(dispatcher) {
			return this.runInAsyncScope(dispatcher.dispatch, dispatcher, this.opts, this.handler);
		}
	};
	function closeClients(pool) {
		const closeAll = [];
		for (let i = 0; i < pool[kClients].length; i++) {
			const client = pool[kClients][i];
			if (!client.destroyed) closeAll.push(client.close());
		}
		for (const closed of pool[kRetiring].values()) closeAll.push(closed);
		return Promise.all(closeAll);
	}
	var PoolBase = class extends DispatcherBase {
		[kQueue] = new FixedQueue();
		[kQueued] = 0;
		[kClients] = [];
		[kRetiring] = new Map();
		[kNeedDrain] = false;
		[kOnDrain](client, origin, targets) {
			if (client.closed || client.destroyed) return;
			let needDrain = false;
			this[kOnClientDrain](client);
			while (!needDrain) {
				const item = this[kShiftQueue]();
				if (!item) break;
				needDrain = !item.dispatch(client);
			}
			client[kNeedDrain] = needDrain;
			if (needDrain) {
				this[kOnClientBusy](client);
				if (this[kQueued] > 0) return this[kDrainQueue](origin, targets);
			}
			if (!needDrain && this[kNeedDrain]) {
				this[kNeedDrain] = false;
				this.emit("drain", origin, [this, ...targets]);
			}
			if (this[kClosedResolve] && this[kQueued] === 0) return closeClients(this).then(this[kClosedResolve]);
		}
		[kOnClientBusy]() {}
		[kOnClientDrain]() {}
		[kDrainQueue](origin, targets) {
			let hasDispatcher = true;
			while (this[kQueued] > 0) {
				let dispatcher;
				try {
					dispatcher = this[kGetDispatcher]();
				} catch (err) {
					const item = this[kShiftQueue]();
					item.runInAsyncScope(item.handler.onResponseError, item.handler, null, err);
					hasDispatcher = !this.destroyed && this[kHasDispatcher](false);
					continue;
				}
				if (!dispatcher) {
					hasDispatcher = false;
					break;
				}
				if (!this[kShiftQueue]().dispatch(dispatcher)) {
					dispatcher[kNeedDrain] = true;
					this[kOnClientBusy](dispatcher);
					hasDispatcher = this[kHasDispatcher](false);
					if (!hasDispatcher) break;
				}
			}
			if (hasDispatcher && this[kNeedDrain]) {
				this[kNeedDrain] = false;
				this.emit("drain", origin, [this, ...targets]);
			}
			if (this[kClosedResolve] && this[kQueued] === 0) return closeClients(this).then(this[kClosedResolve]);
		}
		[kShiftQueue]() {
			const queue = this[kQueue];
			let item = queue.shift();
			while (item !== null && item.queued === false) item = queue.shift();
			if (item !== null) {
				this[kQueued]--;
				item.queued = false;
			}
			return item;
		}
		[kAbortQueued](item, reason) {
			if (!item.queued) return;
			const { handler } = item;
			item.queued = false;
			item.opts = null;
			item.handler = null;
			this[kQueued]--;
			item.runInAsyncScope(handler.onResponseError, handler, createAbortedController(reason), reason);
			if (this[kClosedResolve] && this[kQueued] === 0) closeClients(this).then(this[kClosedResolve]);
		}
		[kOnConnect] = (origin, targets) => {
			this.emit("connect", origin, [this, ...targets]);
		};
		[kOnDisconnect] = (origin, targets, err) => {
			this.emit("disconnect", origin, [this, ...targets], err);
		};
		[kOnConnectionError] = (origin, targets, err) => {
			this.emit("connectionError", origin, [this, ...targets], err);
		};
		get [kBusy]() {
			return this[kNeedDrain];
		}
		get [kConnected]() {
			let ret = 0;
			for (const { [kConnected]: connected } of this[kClients]) ret += connected;
			return ret;
		}
		get [kFree]() {
			let ret = 0;
			for (const { [kConnected]: connected, [kNeedDrain]: needDrain } of this[kClients]) ret += connected && !needDrain;
			return ret;
		}
		get [kPending]() {
			let ret = this[kQueued];
			for (const { [kPending]: pending } of this[kClients]) ret += pending;
			return ret;
		}
		get [kRunning]() {
			let ret = 0;
			for (const { [kRunning]: running } of this[kClients]) ret += running;
			return ret;
		}
		get [kSize]() {
			let ret = this[kQueued];
			for (const { [kSize]: size } of this[kClients]) ret += size;
			return ret;
		}
		get stats() {
			return new PoolStats(this);
		}
		[kClose]() {
			if (this[kQueued] === 0) return closeClients(this);
			else return new Promise((resolve) => {
				this[kClosedResolve] = resolve;
			});
		}
		[kDestroy](err) {
			while (true) {
				const item = this[kShiftQueue]();
				if (!item) break;
				item.handler.onResponseError(null, err);
			}
			const destroyAll = new Array(this[kClients].length);
			for (let i = 0; i < this[kClients].length; i++) destroyAll[i] = this[kClients][i].destroy(err);
			for (const client of this[kRetiring].keys()) destroyAll.push(client.destroy(err));
			return Promise.all(destroyAll);
		}
		[kDispatch](opts, handler) {
			const dispatcher = this[kGetDispatcher]();
			if (!dispatcher) {
				const item = new QueuedRequest(opts, handler);
				this[kNeedDrain] = true;
				this[kQueue].push(item);
				this[kQueued]++;
				const onQueued = opts[kQueuedAbort];
				if (onQueued !== void 0) onQueued((reason) => this[kAbortQueued](item, reason));
			} else if (!dispatcher.dispatch(opts, handler)) {
				dispatcher[kNeedDrain] = true;
				this[kOnClientBusy](dispatcher);
				this[kNeedDrain] = !this[kHasDispatcher]();
			}
			return !this[kNeedDrain];
		}
		[kHasDispatcher]() {
			for (let i = 0; i < this[kClients].length; i++) {
				const dispatcher = this[kClients][i];
				if (!dispatcher[kNeedDrain] && dispatcher.closed !== true && dispatcher.destroyed !== true) return true;
			}
			return false;
		}
		[kAddClient](client) {
			client.on("drain", this[kOnDrain].bind(this, client)).on("connect", this[kOnConnect]).on("disconnect", this[kOnDisconnect]).on("connectionError", this[kOnConnectionError]);
			this[kClients].push(client);
			if (this[kNeedDrain]) queueMicrotask(() => {
				if (this[kNeedDrain] && !client[kNeedDrain]) this[kOnDrain](client, client[kUrl], [client, this]);
			});
			return this;
		}
		[kRetireClient](client) {
			const idx = this[kClients].indexOf(client);
			if (idx !== -1) this[kClients].splice(idx, 1);
			if (client.destroyed || this[kRetiring].has(client)) return;
			let done = false;
			let resolveClosed;
			const closed = new Promise((resolve) => {
				resolveClosed = resolve;
			});
			this[kRetiring].set(client, closed);
			client.close(() => {
				if (!done) {
					done = true;
					this[kRetiring].delete(client);
					resolveClosed();
				}
			});
		}
		[kRemoveClient](client) {
			this[kRetireClient](client);
			this[kNeedDrain] = !this[kClients].some((dispatcher) => !dispatcher[kNeedDrain] && dispatcher.closed !== true && dispatcher.destroyed !== true);
		}
	};
	module.exports = {
		PoolBase,
		kClients,
		kNeedDrain,
		kAddClient,
		kRemoveClient,
		kRetireClient,
		kDrainQueue,
		kOnClientBusy,
		kOnClientDrain,
		kGetDispatcher,
		kHasDispatcher
	};
}));
// \0instead:4
var require__instead_4 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	exports.ERROR = {
		"OK": 0,
		"INTERNAL": 1,
		"STRICT": 2,
		"CR_EXPECTED": 25,
		"LF_EXPECTED": 3,
		"UNEXPECTED_CONTENT_LENGTH": 4,
		"UNEXPECTED_SPACE": 30,
		"CLOSED_CONNECTION": 5,
		"INVALID_METHOD": 6,
		"INVALID_URL": 7,
		"INVALID_CONSTANT": 8,
		"INVALID_VERSION": 9,
		"INVALID_HEADER_TOKEN": 10,
		"INVALID_CONTENT_LENGTH": 11,
		"INVALID_CHUNK_SIZE": 12,
		"INVALID_STATUS": 13,
		"INVALID_EOF_STATE": 14,
		"INVALID_TRANSFER_ENCODING": 15,
		"CB_MESSAGE_BEGIN": 16,
		"CB_HEADERS_COMPLETE": 17,
		"CB_MESSAGE_COMPLETE": 18,
		"CB_CHUNK_HEADER": 19,
		"CB_CHUNK_COMPLETE": 20,
		"PAUSED": 21,
		"PAUSED_UPGRADE": 22,
		"PAUSED_H2_UPGRADE": 23,
		"USER": 24,
		"CB_URL_COMPLETE": 26,
		"CB_STATUS_COMPLETE": 27,
		"CB_METHOD_COMPLETE": 32,
		"CB_VERSION_COMPLETE": 33,
		"CB_HEADER_FIELD_COMPLETE": 28,
		"CB_HEADER_VALUE_COMPLETE": 29,
		"CB_CHUNK_EXTENSION_NAME_COMPLETE": 34,
		"CB_CHUNK_EXTENSION_VALUE_COMPLETE": 35,
		"CB_RESET": 31,
		"CB_PROTOCOL_COMPLETE": 38
	};
	exports.TYPE = {
		"BOTH": 0,
		"REQUEST": 1,
		"RESPONSE": 2
	};
}));
// \0instead:5
var require__instead_5 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = process.getBuiltinModule("node:module").createRequire(__filename)("./parser-without-simd.js");
}));
// node_modules/undici/lib/llhttp/llhttp_simd-wasm.js
var require_llhttp_simd_wasm = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const { Buffer } = require__built_in_node_buffer();
	const wasmBase64 = "AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCuzaAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgLhocCAwd/A34BeyABIAJqIQQCQCAAIgMoAgwiAA0AIAMoAgQEQCADIAE2AgQLIwBBEGsiCSQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADKAIcIgJBAmsO/AEB+QECAwQFBgcICQoLDA0ODxAREvgBE/cBFBX2ARYX9QEYGRobHB0eHyD9AfsBIfQBIiMkJSYnKCkqK/MBLC0uLzAxMvIB8QEzNPAB7wE1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk/6AVBRUlPuAe0BVOwBVesBVldYWVrqAVtcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBuAG5AboBuwG8Ab0BvgG/AcABwQHCAcMBxAHFAcYBxwHIAckBygHLAcwBzQHOAekB6AHPAecB0AHmAdEB0gHTAdQB5QHVAdYB1wHYAdkB2gHbAdwB3QHeAd8B4AHhAeIB4wEA/AELQQAM4wELQQ4M4gELQQ0M4QELQQ8M4AELQRAM3wELQRMM3gELQRQM3QELQRUM3AELQRYM2wELQRcM2gELQRgM2QELQRkM2AELQRoM1wELQRsM1gELQRwM1QELQR0M1AELQR4M0wELQR8M0gELQSAM0QELQSEM0AELQQgMzwELQSIMzgELQSQMzQELQSMMzAELQQcMywELQSUMygELQSYMyQELQScMyAELQSgMxwELQRIMxgELQREMxQELQSkMxAELQSoMwwELQSsMwgELQSwMwQELQd4BDMABC0EuDL8BC0EvDL4BC0EwDL0BC0ExDLwBC0EyDLsBC0EzDLoBC0E0DLkBC0HfAQy4AQtBNQy3AQtBOQy2AQtBDAy1AQtBNgy0AQtBNwyzAQtBOAyyAQtBPgyxAQtBOgywAQtB4AEMrwELQQsMrgELQT8MrQELQTsMrAELQQoMqwELQTwMqgELQT0MqQELQeEBDKgBC0HBAAynAQtBwAAMpgELQcIADKUBC0EJDKQBC0EtDKMBC0HDAAyiAQtBxAAMoQELQcUADKABC0HGAAyfAQtBxwAMngELQcgADJ0BC0HJAAycAQtBygAMmwELQcsADJoBC0HMAAyZAQtBzQAMmAELQc4ADJcBC0HPAAyWAQtB0AAMlQELQdEADJQBC0HSAAyTAQtB0wAMkgELQdUADJEBC0HUAAyQAQtB1gAMjwELQdcADI4BC0HYAAyNAQtB2QAMjAELQdoADIsBC0HbAAyKAQtB3AAMiQELQd0ADIgBC0HeAAyHAQtB3wAMhgELQeAADIUBC0HhAAyEAQtB4gAMgwELQeMADIIBC0HkAAyBAQtB5QAMgAELQeIBDH8LQeYADH4LQecADH0LQQYMfAtB6AAMewtBBQx6C0HpAAx5C0EEDHgLQeoADHcLQesADHYLQewADHULQe0ADHQLQQMMcwtB7gAMcgtB7wAMcQtB8AAMcAtB8gAMbwtB8QAMbgtB8wAMbQtB9AAMbAtB9QAMawtB9gAMagtBAgxpC0H3AAxoC0H4AAxnC0H5AAxmC0H6AAxlC0H7AAxkC0H8AAxjC0H9AAxiC0H+AAxhC0H/AAxgC0GAAQxfC0GBAQxeC0GCAQxdC0GDAQxcC0GEAQxbC0GFAQxaC0GGAQxZC0GHAQxYC0GIAQxXC0GJAQxWC0GKAQxVC0GLAQxUC0GMAQxTC0GNAQxSC0GOAQxRC0GPAQxQC0GQAQxPC0GRAQxOC0GSAQxNC0GTAQxMC0GUAQxLC0GVAQxKC0GWAQxJC0GXAQxIC0GYAQxHC0GZAQxGC0GaAQxFC0GbAQxEC0GcAQxDC0GdAQxCC0GeAQxBC0GfAQxAC0GgAQw/C0GhAQw+C0GiAQw9C0GjAQw8C0GkAQw7C0GlAQw6C0GmAQw5C0GnAQw4C0GoAQw3C0GpAQw2C0GqAQw1C0GrAQw0C0GsAQwzC0GtAQwyC0GuAQwxC0GvAQwwC0GwAQwvC0GxAQwuC0GyAQwtC0GzAQwsC0G0AQwrC0G1AQwqC0G2AQwpC0G3AQwoC0G4AQwnC0G5AQwmC0G6AQwlC0G7AQwkC0G8AQwjC0G9AQwiC0G+AQwhC0G/AQwgC0HAAQwfC0HBAQweC0HCAQwdC0EBDBwLQcMBDBsLQcQBDBoLQcUBDBkLQcYBDBgLQccBDBcLQcgBDBYLQckBDBULQcoBDBQLQcsBDBMLQcwBDBILQc0BDBELQc4BDBALQc8BDA8LQdABDA4LQdEBDA0LQdIBDAwLQdMBDAsLQdQBDAoLQdUBDAkLQdYBDAgLQeMBDAcLQdcBDAYLQdgBDAULQdkBDAQLQdoBDAMLQdsBDAILQd0BDAELQdwBCyECA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAn8CQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAwJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDuMBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISMkJScoKZ4DmwOaA5EDigODA4AD/QL7AvgC8gLxAu8C7QLoAucC5gLlAuQC3ALbAtoC2QLYAtcC1gLVAs8CzgLMAssCygLJAsgCxwLGAsQCwwK+ArwCugK5ArgCtwK2ArUCtAKzArICsQKwAq4CrQKpAqgCpwKmAqUCpAKjAqICoQKgAp8CmAKQAowCiwKKAoEC/gH9AfwB+wH6AfkB+AH3AfUB8wHwAesB6QHoAecB5gHlAeQB4wHiAeEB4AHfAd4B3QHcAdoB2QHYAdcB1gHVAdQB0wHSAdEB0AHPAc4BzQHMAcsBygHJAcgBxwHGAcUBxAHDAcIBwQHAAb8BvgG9AbwBuwG6AbkBuAG3AbYBtQG0AbMBsgGxAbABrwGuAa0BrAGrAaoBqQGoAacBpgGlAaQBowGiAZ8BngGZAZgBlwGWAZUBlAGTAZIBkQGQAY8BjQGMAYcBhgGFAYQBgwGCAX18e3p5dnV0UFFSU1RVCyABIARHDXJB/QEhAgy+AwsgASAERw2YAUHbASECDL0DCyABIARHDfEBQY4BIQIMvAMLIAEgBEcN/AFBhAEhAgy7AwsgASAERw2KAkH/ACECDLoDCyABIARHDZECQf0AIQIMuQMLIAEgBEcNlAJB+wAhAgy4AwsgASAERw0eQR4hAgy3AwsgASAERw0ZQRghAgy2AwsgASAERw3KAkHNACECDLUDCyABIARHDdUCQcYAIQIMtAMLIAEgBEcN1gJBwwAhAgyzAwsgASAERw3cAkE4IQIMsgMLIAMtADBBAUYNrQMMiQMLQQAhAAJAAkACQCADLQAqRQ0AIAMtACtFDQAgAy8BMiICQQJxRQ0BDAILIAMvATIiAkEBcUUNAQtBASEAIAMtAChBAUYNACADLwE0IgZB5ABrQeQASQ0AIAZBzAFGDQAgBkGwAkYNACACQcAAcQ0AQQAhACACQYgEcUGABEYNACACQShxQQBHIQALIANBADsBMiADQQA6ADECQCAARQRAIANBADoAMSADLQAuQQRxDQEMsQMLIANCADcDIAsgA0EAOgAxIANBAToANgxIC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAARQ1IIABBFUcNYiADQQQ2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgyvAwsgASAERgRAQQYhAgyvAwsgAS0AAEEKRw0ZIAFBAWohAQwaCyADQgA3AyBBEiECDJQDCyABIARHDYoDQSMhAgysAwsgASAERgRAQQchAgysAwsCQAJAIAEtAABBCmsOBAEYGAAYCyABQQFqIQFBECECDJMDCyABQQFqIQEgA0Evai0AAEEBcQ0XQQAhAiADQQA2AhwgAyABNgIUIANBmSA2AhAgA0EZNgIMDKsDCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMWg0YQQghAgyqAwsgASAERwRAIANBCTYCCCADIAE2AgRBFCECDJEDC0EJIQIMqQMLIAMpAyBQDa4CDEMLIAEgBEYEQEELIQIMqAMLIAEtAABBCkcNFiABQQFqIQEMFwsgA0Evai0AAEEBcUUNGQwmC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRkMQgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0aDCQLQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGwwyCyADQS9qLQAAQQFxRQ0cDCILQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANHAxCC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADR0MIAsgASAERgRAQRMhAgygAwsCQCABLQAAIgBBCmsOBB8jIwAiCyABQQFqIQEMHwtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0iDEILIAEgBEYEQEEWIQIMngMLIAEtAABBwMEAai0AAEEBRw0jDIMDCwJAA0AgAS0AAEGwO2otAAAiAEEBRwRAAkAgAEECaw4CAwAnCyABQQFqIQFBISECDIYDCyAEIAFBAWoiAUcNAAtBGCECDJ0DCyADKAIEIQBBACECIANBADYCBCADIAAgAUEBaiIBEDQiAA0hDEELQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIwwqCyABIARGBEBBHCECDJsDCyADQQo2AgggAyABNgIEQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANJUEkIQIMgQMLIAEgBEcEQANAIAEtAABBsD1qLQAAIgBBA0cEQCAAQQFrDgUYGiaCAyUmCyAEIAFBAWoiAUcNAAtBGyECDJoDC0EbIQIMmQMLA0AgAS0AAEGwP2otAAAiAEEDRwRAIABBAWsOBQ8RJxMmJwsgBCABQQFqIgFHDQALQR4hAgyYAwsgASAERwRAIANBCzYCCCADIAE2AgRBByECDP8CC0EfIQIMlwMLIAEgBEYEQEEgIQIMlwMLAkAgAS0AAEENaw4ULj8/Pz8/Pz8/Pz8/Pz8/Pz8/PwA/C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAyWAwsgA0EvaiECA0AgASAERgRAQSEhAgyXAwsCQAJAAkAgAS0AACIAQQlrDhgCACkpASkpKSkpKSkpKSkpKSkpKSkpKQInCyABQQFqIQEgA0Evai0AAEEBcUUNCgwYCyABQQFqIQEMFwsgAUEBaiEBIAItAABBAnENAAtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwMlQMLIAMtAC5BgAFxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ3mAiAAQRVGBEAgA0EkNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMlAMLQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDJMDC0EAIQIgA0EANgIcIAMgATYCFCADQb4gNgIQIANBAjYCDAySAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEgDKdqIgEQMiIARQ0rIANBBzYCHCADIAE2AhQgAyAANgIMDJEDCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlgiAkUNACADIAIRAAAhAAsgAEUNKyAAQRVGBEAgA0EKNgIcIAMgATYCFCADQesZNgIQIANBFTYCDEEAIQIMkAMLQQAhAiADQQA2AhwgAyABNgIUIANBkww2AhAgA0ETNgIMDI8DC0EAIQIgA0EANgIcIAMgATYCFCADQYIVNgIQIANBAjYCDAyOAwtBACECIANBADYCHCADIAE2AhQgA0HdFDYCECADQRk2AgwMjQMLQQAhAiADQQA2AhwgAyABNgIUIANB5h02AhAgA0EZNgIMDIwDCyAAQRVGDT1BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMiwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUNKCADQQ02AhwgAyABNgIUIAMgADYCDAyKAwsgAEEVRg06QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIkDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCgLIANBDjYCHCADIAA2AgwgAyABQQFqNgIUDIgDCyAAQRVGDTdBACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMhwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUEQCABQQFqIQEMJwsgA0EPNgIcIAMgADYCDCADIAFBAWo2AhQMhgMLQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDIUDCyAAQRVGDTNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwMhAMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUNJSADQRE2AhwgAyABNgIUIAMgADYCDAyDAwsgAEEVRg0wQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIIDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDCULIANBEjYCHCADIAA2AgwgAyABQQFqNgIUDIEDCyADQS9qLQAAQQFxRQ0BC0EXIQIM5gILQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDP4CCyAAQTtHDQAgAUEBaiEBDAwLQQAhAiADQQA2AhwgAyABNgIUIANBkhg2AhAgA0ECNgIMDPwCCyAAQRVGDShBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM+wILIANBFDYCHCADIAE2AhQgAyAANgIMDPoCCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDPUCCyADQRU2AhwgAyAANgIMIAMgAUEBajYCFAz5AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzzAgsgA0EXNgIcIAMgADYCDCADIAFBAWo2AhQM+AILIABBFUYNI0EAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAz3AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwdCyADQRk2AhwgAyAANgIMIAMgAUEBajYCFAz2AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzvAgsgA0EaNgIcIAMgADYCDCADIAFBAWo2AhQM9QILIABBFUYNH0EAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAz0AgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDBsLIANBHDYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgzzAgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDOsCCyADQR02AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8gILIABBO0cNASABQQFqIQELQSYhAgzXAgtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwM7wILIAEgBEcEQANAIAEtAABBIEcNhAIgBCABQQFqIgFHDQALQSwhAgzvAgtBLCECDO4CCyABIARGBEBBNCECDO4CCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtBNCECDO8CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNnwIgA0EyNgIcIAMgATYCFCADIAA2AgxBACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUEQCABQQFqIQEMnwILIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgztAgsgASAERwRAAkADQCABLQAAQTBrIgBB/wFxQQpPBEBBOiECDNcCCyADKQMgIgtCmbPmzJmz5swZVg0BIAMgC0IKfiIKNwMgIAogAK1C/wGDIgtCf4VWDQEgAyAKIAt8NwMgIAQgAUEBaiIBRw0AC0HAACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABQQFqIgEQMSIADRcM4gILQcAAIQIM7AILIAEgBEYEQEHJACECDOwCCwJAA0ACQCABLQAAQQlrDhgAAqICogKpAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAgCiAgsgBCABQQFqIgFHDQALQckAIQIM7AILIAFBAWohASADQS9qLQAAQQFxDaUCIANBADYCHCADIAE2AhQgA0GXEDYCECADQQo2AgxBACECDOsCCyABIARHBEADQCABLQAAQSBHDRUgBCABQQFqIgFHDQALQfgAIQIM6wILQfgAIQIM6gILIANBAjoAKAw4C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAzoAgtBACECDM4CC0ENIQIMzQILQRMhAgzMAgtBFSECDMsCC0EWIQIMygILQRghAgzJAgtBGSECDMgCC0EaIQIMxwILQRshAgzGAgtBHCECDMUCC0EdIQIMxAILQR4hAgzDAgtBHyECDMICC0EgIQIMwQILQSIhAgzAAgtBIyECDL8CC0ElIQIMvgILQeUAIQIMvQILIANBPTYCHCADIAE2AhQgAyAANgIMQQAhAgzVAgsgA0EbNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIM1AILIANBIDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNMCCyADQRM2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzSAgsgA0ELNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0QILIANBEDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNACCyADQSA2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzPAgsgA0ELNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzgILIANBDDYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM0CC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAzMAgsCQANAAkAgAS0AAEEKaw4EAAICAAILIAQgAUEBaiIBRw0AC0H9ASECDMwCCwJAAkAgAy0ANkEBRw0AQQAhAAJAIAMoAjgiAkUNACACKAJgIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB/AE2AhwgAyABNgIUIANB3Bk2AhAgA0EVNgIMQQAhAgzNAgtB3AEhAgyzAgsgA0EANgIcIAMgATYCFCADQfkLNgIQIANBHzYCDEEAIQIMywILAkACQCADLQAoQQFrDgIEAQALQdsBIQIMsgILQdQBIQIMsQILIANBAjoAMUEAIQACQCADKAI4IgJFDQAgAigCACICRQ0AIAMgAhEAACEACyAARQRAQd0BIQIMsQILIABBFUcEQCADQQA2AhwgAyABNgIUIANBtAw2AhAgA0EQNgIMQQAhAgzKAgsgA0H7ATYCHCADIAE2AhQgA0GBGjYCECADQRU2AgxBACECDMkCCyABIARGBEBB+gEhAgzJAgsgAS0AAEHIAEYNASADQQE6ACgLQcABIQIMrgILQdoBIQIMrQILIAEgBEcEQCADQQw2AgggAyABNgIEQdkBIQIMrQILQfkBIQIMxQILIAEgBEYEQEH4ASECDMUCCyABLQAAQcgARw0EIAFBAWohAUHYASECDKsCCyABIARGBEBB9wEhAgzEAgsCQAJAIAEtAABBxQBrDhAABQUFBQUFBQUFBQUFBQUBBQsgAUEBaiEBQdYBIQIMqwILIAFBAWohAUHXASECDKoCC0H2ASECIAEgBEYNwgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABButUAai0AAEcNAyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMwwILIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgBFBEBB4wEhAgyqAgsgA0H1ATYCHCADIAE2AhQgAyAANgIMQQAhAgzCAgtB9AEhAiABIARGDcECIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjVAGotAABHDQIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMICCyADQYEEOwEoIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgANAwwCCyADQQA2AgALQQAhAiADQQA2AhwgAyABNgIUIANB5R82AhAgA0EINgIMDL8CC0HVASECDKUCCyADQfMBNgIcIAMgATYCFCADIAA2AgxBACECDL0CC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ1uIABBFUcEQCADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgy9AgsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDLwCCyABIARHBEAgA0ENNgIIIAMgATYCBEHTASECDKMCC0HyASECDLsCCyABIARGBEBB8QEhAgy7AgsCQAJAAkAgAS0AAEHIAGsOCwABCAgICAgICAgCCAsgAUEBaiEBQdABIQIMowILIAFBAWohAUHRASECDKICCyABQQFqIQFB0gEhAgyhAgtB8AEhAiABIARGDbkCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEG11QBqLQAARw0EIABBAkYNAyAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy5AgtB7wEhAiABIARGDbgCIAMoAgAiACAEIAFraiEGIAEgAGtBAWohBQNAIAEtAAAgAEGz1QBqLQAARw0DIABBAUYNAiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy4AgtB7gEhAiABIARGDbcCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEGw1QBqLQAARw0CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy3AgsgAygCBCEAIANCADcDACADIAAgBUEBaiIBECsiAEUNAiADQewBNgIcIAMgATYCFCADIAA2AgxBACECDLYCCyADQQA2AgALIAMoAgQhACADQQA2AgQgAyAAIAEQKyIARQ2cAiADQe0BNgIcIAMgATYCFCADIAA2AgxBACECDLQCC0HPASECDJoCC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMtAILQc4BIQIMmgILIANB6wE2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyyAgsgASAERgRAQesBIQIMsgILIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMsQILQc0BIQIMlwILIAEgBEcEQCADQQ42AgggAyABNgIEQcwBIQIMlwILQeoBIQIMrwILIAEgBEYEQEHpASECDK8CCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHLASECDJYCCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNlwIgA0HoATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgASAERgRAQecBIQIMrgILAkAgAS0AAEEuRgRAIAFBAWohAQwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmAIgA0HmATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgtBygEhAgyUAgsgASAERgRAQeUBIQIMrQILQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIBNgIcIAMgATYCFCADIAA2AgxBACECDK8CCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmgIgA0HjATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5AE2AhwgAyABNgIUIAMgADYCDAytAgtByQEhAgyTAgtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GkDTYCECADQSE2AgxBACECDK0CC0HIASECDJMCCyADQeEBNgIcIAMgATYCFCADQdAaNgIQIANBFTYCDEEAIQIMqwILIAEgBEYEQEHhASECDKsCCwJAIAEtAABBIEYEQCADQQA7ATQgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GZETYCECADQQk2AgxBACECDKsCC0HHASECDJECCyABIARGBEBB4AEhAgyqAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKsCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyqAgtBxgEhAgyQAgsgASAERgRAQd8BIQIMqQILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyqAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqQILQcUBIQIMjwILIAEgBEYEQEHeASECDKgCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqQILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKgCC0HEASECDI4CCyABIARGBEBB3QEhAgynAgsCQAJAAkACQCABLQAAQQprDhcCAwMAAwMDAwMDAwMDAwMDAwMDAwMDAQMLIAFBAWoMBQsgAUEBaiEBQcMBIQIMjwILIAFBAWohASADQS9qLQAAQQFxDQggA0EANgIcIAMgATYCFCADQY0LNgIQIANBDTYCDEEAIQIMpwILIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKYCCyABIARHBEAgA0EPNgIIIAMgATYCBEEBIQIMjQILQdwBIQIMpQILAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0HbASECDKYCCyADKAIEIQAgA0EANgIEIAMgACABEC0iAEUEQCABQQFqIQEMBAsgA0HaATYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgylAgsgAygCBCEAIANBADYCBCADIAAgARAtIgANASABQQFqCyEBQcEBIQIMigILIANB2QE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMogILQcIBIQIMiAILIANBL2otAABBAXENASADQQA2AhwgAyABNgIUIANB5Bw2AhAgA0EZNgIMQQAhAgygAgsgASAERgRAQdkBIQIMoAILAkACQAJAIAEtAABBCmsOBAECAgACCyABQQFqIQEMAgsgAUEBaiEBDAELIAMtAC5BwABxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCPCICRQ0AIAMgAhEAACEACyAARQ2gASAAQRVGBEAgA0HZADYCHCADIAE2AhQgA0G3GjYCECADQRU2AgxBACECDJ8CCyADQQA2AhwgAyABNgIUIANBgA02AhAgA0EbNgIMQQAhAgyeAgsgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMnQILIAEgBEcEQCADQQw2AgggAyABNgIEQb8BIQIMhAILQdgBIQIMnAILIAEgBEYEQEHXASECDJwCCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEHBAGsOFQABAgNaBAUGWlpaBwgJCgsMDQ4PEFoLIAFBAWohAUH7ACECDJICCyABQQFqIQFB/AAhAgyRAgsgAUEBaiEBQYEBIQIMkAILIAFBAWohAUGFASECDI8CCyABQQFqIQFBhgEhAgyOAgsgAUEBaiEBQYkBIQIMjQILIAFBAWohAUGKASECDIwCCyABQQFqIQFBjQEhAgyLAgsgAUEBaiEBQZYBIQIMigILIAFBAWohAUGXASECDIkCCyABQQFqIQFBmAEhAgyIAgsgAUEBaiEBQaUBIQIMhwILIAFBAWohAUGmASECDIYCCyABQQFqIQFBrAEhAgyFAgsgAUEBaiEBQbQBIQIMhAILIAFBAWohAUG3ASECDIMCCyABQQFqIQFBvgEhAgyCAgsgASAERgRAQdYBIQIMmwILIAEtAABBzgBHDUggAUEBaiEBQb0BIQIMgQILIAEgBEYEQEHVASECDJoCCwJAAkACQCABLQAAQcIAaw4SAEpKSkpKSkpKSgFKSkpKSkoCSgsgAUEBaiEBQbgBIQIMggILIAFBAWohAUG7ASECDIECCyABQQFqIQFBvAEhAgyAAgtB1AEhAiABIARGDZgCIAMoAgAiACAEIAFraiEFIAEgAGtBB2ohBgJAA0AgAS0AACAAQajVAGotAABHDUUgAEEHRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJkCCyADQQA2AgAgBkEBaiEBQRsMRQsgASAERgRAQdMBIQIMmAILAkACQCABLQAAQckAaw4HAEdHR0dHAUcLIAFBAWohAUG5ASECDP8BCyABQQFqIQFBugEhAgz+AQtB0gEhAiABIARGDZYCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQabVAGotAABHDUMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJcCCyADQQA2AgAgBkEBaiEBQQ8MQwtB0QEhAiABIARGDZUCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQaTVAGotAABHDUIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYCCyADQQA2AgAgBkEBaiEBQSAMQgtB0AEhAiABIARGDZQCIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDUEgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJUCCyADQQA2AgAgBkEBaiEBQRIMQQsgASAERgRAQc8BIQIMlAILAkACQCABLQAAQcUAaw4OAENDQ0NDQ0NDQ0NDQwFDCyABQQFqIQFBtQEhAgz7AQsgAUEBaiEBQbYBIQIM+gELQc4BIQIgASAERg2SAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGe1QBqLQAARw0/IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyTAgsgA0EANgIAIAZBAWohAUEHDD8LQc0BIQIgASAERg2RAiADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGY1QBqLQAARw0+IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAySAgsgA0EANgIAIAZBAWohAUEoDD4LIAEgBEYEQEHMASECDJECCwJAAkACQCABLQAAQcUAaw4RAEFBQUFBQUFBQQFBQUFBQQJBCyABQQFqIQFBsQEhAgz5AQsgAUEBaiEBQbIBIQIM+AELIAFBAWohAUGzASECDPcBC0HLASECIAEgBEYNjwIgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBkdUAai0AAEcNPCAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkAILIANBADYCACAGQQFqIQFBGgw8C0HKASECIAEgBEYNjgIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBjdUAai0AAEcNOyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjwILIANBADYCACAGQQFqIQFBIQw7CyABIARGBEBByQEhAgyOAgsCQAJAIAEtAABBwQBrDhQAPT09PT09PT09PT09PT09PT09AT0LIAFBAWohAUGtASECDPUBCyABQQFqIQFBsAEhAgz0AQsgASAERgRAQcgBIQIMjQILAkACQCABLQAAQdUAaw4LADw8PDw8PDw8PAE8CyABQQFqIQFBrgEhAgz0AQsgAUEBaiEBQa8BIQIM8wELQccBIQIgASAERg2LAiADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw04IABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyMAgsgA0EANgIAIAZBAWohAUEqDDgLIAEgBEYEQEHGASECDIsCCyABLQAAQdAARw04IAFBAWohAUElDDcLQcUBIQIgASAERg2JAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGB1QBqLQAARw02IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyKAgsgA0EANgIAIAZBAWohAUEODDYLIAEgBEYEQEHEASECDIkCCyABLQAAQcUARw02IAFBAWohAUGrASECDO8BCyABIARGBEBBwwEhAgyIAgsCQAJAAkACQCABLQAAQcIAaw4PAAECOTk5OTk5OTk5OTkDOQsgAUEBaiEBQacBIQIM8QELIAFBAWohAUGoASECDPABCyABQQFqIQFBqQEhAgzvAQsgAUEBaiEBQaoBIQIM7gELQcIBIQIgASAERg2GAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH+1ABqLQAARw0zIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyHAgsgA0EANgIAIAZBAWohAUEUDDMLQcEBIQIgASAERg2FAiADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEH51ABqLQAARw0yIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyGAgsgA0EANgIAIAZBAWohAUErDDILQcABIQIgASAERg2EAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH21ABqLQAARw0xIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyFAgsgA0EANgIAIAZBAWohAUEsDDELQb8BIQIgASAERg2DAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0wIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyEAgsgA0EANgIAIAZBAWohAUERDDALQb4BIQIgASAERg2CAiADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEHy1ABqLQAARw0vIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyDAgsgA0EANgIAIAZBAWohAUEuDC8LIAEgBEYEQEG9ASECDIICCwJAAkACQAJAAkAgAS0AAEHBAGsOFQA0NDQ0NDQ0NDQ0ATQ0AjQ0AzQ0BDQLIAFBAWohAUGbASECDOwBCyABQQFqIQFBnAEhAgzrAQsgAUEBaiEBQZ0BIQIM6gELIAFBAWohAUGiASECDOkBCyABQQFqIQFBpAEhAgzoAQsgASAERgRAQbwBIQIMgQILAkACQCABLQAAQdIAaw4DADABMAsgAUEBaiEBQaMBIQIM6AELIAFBAWohAUEEDC0LQbsBIQIgASAERg3/ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHw1ABqLQAARw0sIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyAAgsgA0EANgIAIAZBAWohAUEdDCwLIAEgBEYEQEG6ASECDP8BCwJAAkAgAS0AAEHJAGsOBwEuLi4uLgAuCyABQQFqIQFBoQEhAgzmAQsgAUEBaiEBQSIMKwsgASAERgRAQbkBIQIM/gELIAEtAABB0ABHDSsgAUEBaiEBQaABIQIM5AELIAEgBEYEQEG4ASECDP0BCwJAAkAgAS0AAEHGAGsOCwAsLCwsLCwsLCwBLAsgAUEBaiEBQZ4BIQIM5AELIAFBAWohAUGfASECDOMBC0G3ASECIAEgBEYN+wEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB7NQAai0AAEcNKCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM/AELIANBADYCACAGQQFqIQFBDQwoC0G2ASECIAEgBEYN+gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNJyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+wELIANBADYCACAGQQFqIQFBDAwnC0G1ASECIAEgBEYN+QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6tQAai0AAEcNJiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+gELIANBADYCACAGQQFqIQFBAwwmC0G0ASECIAEgBEYN+AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6NQAai0AAEcNJSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+QELIANBADYCACAGQQFqIQFBJgwlCyABIARGBEBBswEhAgz4AQsCQAJAIAEtAABB1ABrDgIAAScLIAFBAWohAUGZASECDN8BCyABQQFqIQFBmgEhAgzeAQtBsgEhAiABIARGDfYBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQebUAGotAABHDSMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPcBCyADQQA2AgAgBkEBaiEBQScMIwtBsQEhAiABIARGDfUBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQeTUAGotAABHDSIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPYBCyADQQA2AgAgBkEBaiEBQRwMIgtBsAEhAiABIARGDfQBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQd7UAGotAABHDSEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPUBCyADQQA2AgAgBkEBaiEBQQYMIQtBrwEhAiABIARGDfMBIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQdnUAGotAABHDSAgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPQBCyADQQA2AgAgBkEBaiEBQRkMIAsgASAERgRAQa4BIQIM8wELAkACQAJAAkAgAS0AAEEtaw4jACQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkASQkJCQkAiQkJAMkCyABQQFqIQFBjgEhAgzcAQsgAUEBaiEBQY8BIQIM2wELIAFBAWohAUGUASECDNoBCyABQQFqIQFBlQEhAgzZAQtBrQEhAiABIARGDfEBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQdfUAGotAABHDR4gAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPIBCyADQQA2AgAgBkEBaiEBQQsMHgsgASAERgRAQawBIQIM8QELAkACQCABLQAAQcEAaw4DACABIAsgAUEBaiEBQZABIQIM2AELIAFBAWohAUGTASECDNcBCyABIARGBEBBqwEhAgzwAQsCQAJAIAEtAABBwQBrDg8AHx8fHx8fHx8fHx8fHwEfCyABQQFqIQFBkQEhAgzXAQsgAUEBaiEBQZIBIQIM1gELIAEgBEYEQEGqASECDO8BCyABLQAAQcwARw0cIAFBAWohAUEKDBsLQakBIQIgASAERg3tASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHR1ABqLQAARw0aIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzuAQsgA0EANgIAIAZBAWohAUEeDBoLQagBIQIgASAERg3sASADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEHK1ABqLQAARw0ZIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAztAQsgA0EANgIAIAZBAWohAUEVDBkLQacBIQIgASAERg3rASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHH1ABqLQAARw0YIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzsAQsgA0EANgIAIAZBAWohAUEXDBgLQaYBIQIgASAERg3qASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHB1ABqLQAARw0XIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzrAQsgA0EANgIAIAZBAWohAUEYDBcLIAEgBEYEQEGlASECDOoBCwJAAkAgAS0AAEHJAGsOBwAZGRkZGQEZCyABQQFqIQFBiwEhAgzRAQsgAUEBaiEBQYwBIQIM0AELQaQBIQIgASAERg3oASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw0VIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzpAQsgA0EANgIAIAZBAWohAUEJDBULQaMBIQIgASAERg3nASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw0UIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzoAQsgA0EANgIAIAZBAWohAUEfDBQLQaIBIQIgASAERg3mASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEG+1ABqLQAARw0TIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAznAQsgA0EANgIAIAZBAWohAUECDBMLQaEBIQIgASAERg3lASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYDQCABLQAAIABBvNQAai0AAEcNESAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5QELIAEgBEYEQEGgASECDOUBC0EBIAEtAABB3wBHDREaIAFBAWohAUGHASECDMsBCyADQQA2AgAgBkEBaiEBQYgBIQIMygELQZ8BIQIgASAERg3iASADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw0PIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzjAQsgA0EANgIAIAZBAWohAUEpDA8LQZ4BIQIgASAERg3hASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEG41ABqLQAARw0OIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAziAQsgA0EANgIAIAZBAWohAUEtDA4LIAEgBEYEQEGdASECDOEBCyABLQAAQcUARw0OIAFBAWohAUGEASECDMcBCyABIARGBEBBnAEhAgzgAQsCQAJAIAEtAABBzABrDggADw8PDw8PAQ8LIAFBAWohAUGCASECDMcBCyABQQFqIQFBgwEhAgzGAQtBmwEhAiABIARGDd4BIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQbPUAGotAABHDQsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN8BCyADQQA2AgAgBkEBaiEBQSMMCwtBmgEhAiABIARGDd0BIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDUAGotAABHDQogAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN4BCyADQQA2AgAgBkEBaiEBQQAMCgsgASAERgRAQZkBIQIM3QELAkACQCABLQAAQcgAaw4IAAwMDAwMDAEMCyABQQFqIQFB/QAhAgzEAQsgAUEBaiEBQYABIQIMwwELIAEgBEYEQEGYASECDNwBCwJAAkAgAS0AAEHOAGsOAwALAQsLIAFBAWohAUH+ACECDMMBCyABQQFqIQFB/wAhAgzCAQsgASAERgRAQZcBIQIM2wELIAEtAABB2QBHDQggAUEBaiEBQQgMBwtBlgEhAiABIARGDdkBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQazUAGotAABHDQYgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNoBCyADQQA2AgAgBkEBaiEBQQUMBgtBlQEhAiABIARGDdgBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQabUAGotAABHDQUgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNkBCyADQQA2AgAgBkEBaiEBQRYMBQtBlAEhAiABIARGDdcBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDQQgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNgBCyADQQA2AgAgBkEBaiEBQRAMBAsgASAERgRAQZMBIQIM1wELAkACQCABLQAAQcMAaw4MAAYGBgYGBgYGBgYBBgsgAUEBaiEBQfkAIQIMvgELIAFBAWohAUH6ACECDL0BC0GSASECIAEgBEYN1QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBoNQAai0AAEcNAiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM1gELIANBADYCACAGQQFqIQFBJAwCCyADQQA2AgAMAgsgASAERgRAQZEBIQIM1AELIAEtAABBzABHDQEgAUEBaiEBQRMLOgApIAMoAgQhACADQQA2AgQgAyAAIAEQLiIADQIMAQtBACECIANBADYCHCADIAE2AhQgA0H+HzYCECADQQY2AgwM0QELQfgAIQIMtwELIANBkAE2AhwgAyABNgIUIAMgADYCDEEAIQIMzwELQQAhAAJAIAMoAjgiAkUNACACKAJAIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GCDzYCECADQSA2AgxBACECDM4BC0H3ACECDLQBCyADQY8BNgIcIAMgATYCFCADQewbNgIQIANBFTYCDEEAIQIMzAELIAEgBEYEQEGPASECDMwBCwJAIAEtAABBIEYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZsfNgIQIANBBjYCDEEAIQIMzAELQQIhAgyyAQsDQCABLQAAQSBHDQIgBCABQQFqIgFHDQALQY4BIQIMygELIAEgBEYEQEGNASECDMoBCwJAIAEtAABBCWsOBEoAAEoAC0H1ACECDLABCyADLQApQQVGBEBB9gAhAgywAQtB9AAhAgyvAQsgASAERgRAQYwBIQIMyAELIANBEDYCCCADIAE2AgQMCgsgASAERgRAQYsBIQIMxwELAkAgAS0AAEEJaw4ERwAARwALQfMAIQIMrQELIAEgBEcEQCADQRA2AgggAyABNgIEQfEAIQIMrQELQYoBIQIMxQELAkAgASAERwRAA0AgAS0AAEGg0ABqLQAAIgBBA0cEQAJAIABBAWsOAkkABAtB8AAhAgyvAQsgBCABQQFqIgFHDQALQYgBIQIMxgELQYgBIQIMxQELIANBADYCHCADIAE2AhQgA0HbIDYCECADQQc2AgxBACECDMQBCyABIARGBEBBiQEhAgzEAQsCQAJAAkAgAS0AAEGg0gBqLQAAQQFrDgNGAgABC0HyACECDKwBCyADQQA2AhwgAyABNgIUIANBtBI2AhAgA0EHNgIMQQAhAgzEAQtB6gAhAgyqAQsgASAERwRAIAFBAWohAUHvACECDKoBC0GHASECDMIBCyAEIAEiAEYEQEGGASECDMIBCyAALQAAIgFBL0YEQCAAQQFqIQFB7gAhAgypAQsgAUEJayICQRdLDQEgACEBQQEgAnRBm4CABHENQQwBCyAEIAEiAEYEQEGFASECDMEBCyAALQAAQS9HDQAgAEEBaiEBDAMLQQAhAiADQQA2AhwgAyAANgIUIANB2yA2AhAgA0EHNgIMDL8BCwJAAkACQAJAAkADQCABLQAAQaDOAGotAAAiAEEFRwRAAkACQCAAQQFrDghHBQYHCAAEAQgLQesAIQIMrQELIAFBAWohAUHtACECDKwBCyAEIAFBAWoiAUcNAAtBhAEhAgzDAQsgAUEBagwUCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDMEBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDMABCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDL8BCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy+AQsgASAERgRAQYMBIQIMvgELAkAgAS0AAEGgzgBqLQAAQQFrDgg+BAUGAAgCAwcLIAFBAWohAQtBAyECDKMBCyABQQFqDA0LQQAhAiADQQA2AhwgA0HREjYCECADQQc2AgwgAyABQQFqNgIUDLoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDLkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDLgBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDLcBCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy2AQtB7AAhAgycAQsgASAERgRAQYIBIQIMtQELIAFBAWoMAgsgASAERgRAQYEBIQIMtAELIAFBAWoMAQsgASAERg0BIAFBAWoLIQFBBCECDJgBC0GAASECDLABCwNAIAEtAABBoMwAai0AACIAQQJHBEAgAEEBRwRAQekAIQIMmQELDDELIAQgAUEBaiIBRw0AC0H/ACECDK8BCyABIARGBEBB/gAhAgyvAQsCQCABLQAAQQlrDjcvAwYvBAYGBgYGBgYGBgYGBgYGBgYGBgUGBgIGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYABgsgAUEBagshAUEFIQIMlAELIAFBAWoMBgsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgyrAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgyqAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgypAQsgA0EANgIcIAMgATYCFCADQY0UNgIQIANBBzYCDEEAIQIMqAELAkACQAJAAkADQCABLQAAQaDKAGotAAAiAEEFRwRAAkAgAEEBaw4GLgMEBQYABgtB6AAhAgyUAQsgBCABQQFqIgFHDQALQf0AIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqAELIANBADYCHCADIAE2AhQgA0HkCDYCECADQQc2AgxBACECDKcBCyABIARGDQEgAUEBagshAUEGIQIMjAELQfwAIQIMpAELAkACQAJAAkADQCABLQAAQaDIAGotAAAiAEEFRwRAIABBAWsOBCkCAwQFCyAEIAFBAWoiAUcNAAtB+wAhAgynAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgymAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgylAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgykAQsgA0EANgIcIAMgATYCFCADQbwKNgIQIANBBzYCDEEAIQIMowELQc8AIQIMiQELQdEAIQIMiAELQecAIQIMhwELIAEgBEYEQEH6ACECDKABCwJAIAEtAABBCWsOBCAAACAACyABQQFqIQFB5gAhAgyGAQsgASAERgRAQfkAIQIMnwELAkAgAS0AAEEJaw4EHwAAHwALQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFBEBB4gEhAgyGAQsgAEEVRwRAIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDJ8BCyADQfgANgIcIAMgATYCFCADQeoaNgIQIANBFTYCDEEAIQIMngELIAEgBEcEQCADQQ02AgggAyABNgIEQeQAIQIMhQELQfcAIQIMnQELIAEgBEYEQEH2ACECDJ0BCwJAAkACQCABLQAAQcgAaw4LAAELCwsLCwsLCwILCyABQQFqIQFB3QAhAgyFAQsgAUEBaiEBQeAAIQIMhAELIAFBAWohAUHjACECDIMBC0H1ACECIAEgBEYNmwEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBtdUAai0AAEcNCCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMnAELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfQANgIcIAMgATYCFCADIAA2AgxBACECDJwBC0HiACECDIIBC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMnAELQeEAIQIMggELIANB8wA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyaAQsgAy0AKSIAQSNrQQtJDQkCQCAAQQZLDQBBASAAdEHKAHFFDQAMCgtBACECIANBADYCHCADIAE2AhQgA0HtCTYCECADQQg2AgwMmQELQfIAIQIgASAERg2YASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGz1QBqLQAARw0FIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAQsgAygCBCEAIANCADcDACADIAAgBkEBaiIBECsiAARAIANB8QA2AhwgAyABNgIUIAMgADYCDEEAIQIMmQELQd8AIQIMfwtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJkBC0HeACECDH8LIANB8AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyXAQsgAy0AKUEhRg0GIANBADYCHCADIAE2AhQgA0GRCjYCECADQQg2AgxBACECDJYBC0HvACECIAEgBEYNlQEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMlgELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgBFDQIgA0HtADYCHCADIAE2AhQgAyAANgIMQQAhAgyVAQsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNgAEgA0HuADYCHCADIAE2AhQgAyAANgIMQQAhAgyTAQtB3AAhAgx5C0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMkwELQdsAIQIMeQsgA0HsADYCHCADIAE2AhQgA0GAGzYCECADQRU2AgxBACECDJEBCyADLQApIgBBI0kNACAAQS5GDQAgA0EANgIcIAMgATYCFCADQckJNgIQIANBCDYCDEEAIQIMkAELQdoAIQIMdgsgASAERgRAQesAIQIMjwELAkAgAS0AAEEvRgRAIAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMQQAhAgyPAQtB2QAhAgx1CyABIARHBEAgA0EONgIIIAMgATYCBEHYACECDHULQeoAIQIMjQELIAEgBEYEQEHpACECDI0BCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHXACECDHQLIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ16IANB6AA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAEgBEYEQEHnACECDIwBCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDXsgA0HmADYCHCADIAE2AhQgAyAANgIMQQAhAgyMAQtB1gAhAgxyCyABIARGBEBB5QAhAgyLAQtBACEAQQEhBUEBIQdBACECAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkAgAS0AAEEwaw4KCgkAAQIDBAUGCAsLQQIMBgtBAwwFC0EEDAQLQQUMAwtBBgwCC0EHDAELQQgLIQJBACEFQQAhBwwCC0EJIQJBASEAQQAhBUEAIQcMAQtBACEFQQEhAgsgAyACOgArIAFBAWohAQJAAkAgAy0ALkEQcQ0AAkACQAJAIAMtACoOAwEAAgQLIAdFDQMMAgsgAA0BDAILIAVFDQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ0CIANB4gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ19IANB4wA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5AA2AhwgAyABNgIUIAMgADYCDAyLAQtB1AAhAgxxCyADLQApQSJGDYYBQdMAIQIMcAtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsgAEUEQEHVACECDHALIABBFUcEQCADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgyJAQsgA0HhADYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDIgBCyABIARGBEBB4AAhAgyIAQsCQAJAAkACQAJAIAEtAABBCmsOBAEEBAAECyABQQFqIQEMAQsgAUEBaiEBIANBL2otAABBAXFFDQELQdIAIQIMcAsgA0EANgIcIAMgATYCFCADQbYRNgIQIANBCTYCDEEAIQIMiAELIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIcBCyABIARGBEBB3wAhAgyHAQsgAS0AAEEKRgRAIAFBAWohAQwJCyADLQAuQcAAcQ0IIANBADYCHCADIAE2AhQgA0G2ETYCECADQQI2AgxBACECDIYBCyABIARGBEBB3QAhAgyGAQsgAS0AACICQQ1GBEAgAUEBaiEBQdAAIQIMbQsgASEAIAJBCWsOBAUBAQUBCyAEIAEiAEYEQEHcACECDIUBCyAALQAAQQpHDQAgAEEBagwCC0EAIQIgA0EANgIcIAMgADYCFCADQcotNgIQIANBBzYCDAyDAQsgASAERgRAQdsAIQIMgwELAkAgAS0AAEEJaw4EAwAAAwALIAFBAWoLIQFBzgAhAgxoCyABIARGBEBB2gAhAgyBAQsgAS0AAEEJaw4EAAEBAAELQQAhAiADQQA2AhwgA0GaEjYCECADQQc2AgwgAyABQQFqNgIUDH8LIANBgBI7ASpBACEAAkAgAygCOCICRQ0AIAIoAjgiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HZADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDH4LQc0AIQIMZAsgA0EANgIcIAMgATYCFCADQckNNgIQIANBGjYCDEEAIQIMfAsgASAERgRAQdkAIQIMfAsgAS0AAEEgRw09IAFBAWohASADLQAuQQFxDT0gA0EANgIcIAMgATYCFCADQcIcNgIQIANBHjYCDEEAIQIMewsgASAERgRAQdgAIQIMewsCQAJAAkACQAJAIAEtAAAiAEEKaw4EAgMDAAELIAFBAWohAUEsIQIMZQsgAEE6Rw0BIANBADYCHCADIAE2AhQgA0HnETYCECADQQo2AgxBACECDH0LIAFBAWohASADQS9qLQAAQQFxRQ1zIAMtADJBgAFxRQRAIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsCQAJAIAAOFk1MSwEBAQEBAQEBAQEBAQEBAQEBAQABCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgx+CyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgx9C0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ1ZIABBFUcNASADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgx8C0HLACECDGILQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDHoLIAMgAy8BMkGAAXI7ATIMOwsgASAERwRAIANBETYCCCADIAE2AgRBygAhAgxgC0HXACECDHgLIAEgBEYEQEHWACECDHgLAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAQEBAQEBAQEBAQEBAAUBAQAIDQAsgAUEBaiEBQcYAIQIMYQsgAUEBaiEBQccAIQIMYAsgAUEBaiEBQcgAIQIMXwsgAUEBaiEBQckAIQIMXgtB1QAhAiAEIAEiAEYNdiAEIAFrIAMoAgAiAWohBiAAIAFrQQVqIQcDQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQhBBCABQQVGDQoaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHYLQdQAIQIgBCABIgBGDXUgBCABayADKAIAIgFqIQYgACABa0EPaiEHA0AgAUGAyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0HQQMgAUEPRg0JGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx1C0HTACECIAQgASIARg10IAQgAWsgAygCACIBaiEGIAAgAWtBDmohBwNAIAFB4scAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNBiABQQ5GDQcgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdAtB0gAhAiAEIAEiAEYNcyAEIAFrIAMoAgAiAWohBSAAIAFrQQFqIQYDQCABQeDHAGotAAAgAC0AACIHQSByIAcgB0HBAGtB/wFxQRpJG0H/AXFHDQUgAUEBRg0CIAFBAWohASAEIABBAWoiAEcNAAsgAyAFNgIADHMLIAEgBEYEQEHRACECDHMLAkACQCABLQAAIgBBIHIgACAAQcEAa0H/AXFBGkkbQf8BcUHuAGsOBwA5OTk5OQE5CyABQQFqIQFBwwAhAgxaCyABQQFqIQFBxAAhAgxZCyADQQA2AgAgBkEBaiEBQcUAIQIMWAtB0AAhAiAEIAEiAEYNcCAEIAFrIAMoAgAiAWohBiAAIAFrQQlqIQcDQCABQdbHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQJBAiABQQlGDQQaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHALQc8AIQIgBCABIgBGDW8gBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUHQxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxvCyAAIQEgA0EANgIADDMLQQELOgAsIANBADYCACAHQQFqIQELQS0hAgxSCwJAA0AgAS0AAEHQxQBqLQAAQQFHDQEgBCABQQFqIgFHDQALQc0AIQIMawtBwgAhAgxRCyABIARGBEBBzAAhAgxqCyABLQAAQTpGBEAgAygCBCEAIANBADYCBCADIAAgARAwIgBFDTMgA0HLADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxqCyADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgxpCwJAAkAgAy0ALEECaw4CAAEnCyADQTNqLQAAQQJxRQ0mIAMtAC5BAnENJiADQQA2AhwgAyABNgIUIANBphQ2AhAgA0ELNgIMQQAhAgxpCyADLQAyQSBxRQ0lIAMtAC5BAnENJSADQQA2AhwgAyABNgIUIANBvRM2AhAgA0EPNgIMQQAhAgxoC0EAIQACQCADKAI4IgJFDQAgAigCSCICRQ0AIAMgAhEAACEACyAARQRAQcEAIQIMTwsgAEEVRwRAIANBADYCHCADIAE2AhQgA0GmDzYCECADQRw2AgxBACECDGgLIANBygA2AhwgAyABNgIUIANBhRw2AhAgA0EVNgIMQQAhAgxnCyABIARHBEAgASECA0AgBCACIgFrQRBOBEAgAUEQaiEC/Qz/////////////////////IAH9AAAAIg1BB/1sIA39DODg4ODg4ODg4ODg4ODg4OD9bv0MX19fX19fX19fX19fX19fX/0mIA39DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VL9ZEF/c2giAEEQRg0BIAAgAWohAQwYCyABIARGBEBBxAAhAgxpCyABLQAAQcDBAGotAABBAUcNFyAEIAFBAWoiAkcNAAtBxAAhAgxnC0HEACECDGYLIAEgBEcEQANAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXEiAEEJRg0AIABBIEYNAAJAAkACQAJAIABB4wBrDhMAAwMDAwMDAwEDAwMDAwMDAwMCAwsgAUEBaiEBQTYhAgxSCyABQQFqIQFBNyECDFELIAFBAWohAUE4IQIMUAsMFQsgBCABQQFqIgFHDQALQTwhAgxmC0E8IQIMZQsgASAERgRAQcgAIQIMZQsgA0ESNgIIIAMgATYCBAJAAkACQAJAAkAgAy0ALEEBaw4EFAABAgkLIAMtADJBIHENA0HgASECDE8LAkAgAy8BMiIAQQhxRQ0AIAMtAChBAUcNACADLQAuQQhxRQ0CCyADIABB9/sDcUGABHI7ATIMCwsgAyADLwEyQRByOwEyDAQLIANBADYCBCADIAEgARAxIgAEQCADQcEANgIcIAMgADYCDCADIAFBAWo2AhRBACECDGYLIAFBAWohAQxYCyADQQA2AhwgAyABNgIUIANB9BM2AhAgA0EENgIMQQAhAgxkC0HHACECIAEgBEYNYyADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIABBwMUAai0AACABLQAAQSByRw0BIABBBkYNSiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAxkCyADQQA2AgAMBQsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkcNAyABQQFqIQEMBQsgBCABQQFqIgFHDQALQcUAIQIMZAtBxQAhAgxjCwsgA0EAOgAsDAELQQshAgxHC0E/IQIMRgsCQAJAA0AgAS0AACIAQSBHBEACQCAAQQprDgQDBQUDAAsgAEEsRg0DDAQLIAQgAUEBaiIBRw0AC0HGACECDGALIANBCDoALAwOCyADLQAoQQFHDQIgAy0ALkEIcQ0CIAMoAgQhACADQQA2AgQgAyAAIAEQMSIABEAgA0HCADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxfCyABQQFqIQEMUAtBOyECDEQLAkADQCABLQAAIgBBIEcgAEEJR3ENASAEIAFBAWoiAUcNAAtBwwAhAgxdCwtBPCECDEILAkACQCABIARHBEADQCABLQAAIgBBIEcEQCAAQQprDgQDBAQDBAsgBCABQQFqIgFHDQALQT8hAgxdC0E/IQIMXAsgAyADLwEyQSByOwEyDAoLIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQ1OIANBPjYCHCADIAE2AhQgAyAANgIMQQAhAgxaCwJAIAEgBEcEQANAIAEtAABBwMMAai0AACIAQQFHBEAgAEECRg0DDAwLIAQgAUEBaiIBRw0AC0E3IQIMWwtBNyECDFoLIAFBAWohAQwEC0E7IQIgBCABIgBGDVggBCABayADKAIAIgFqIQYgACABa0EFaiEHAkADQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEFRgRAQQchAQw/CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxZCyADQQA2AgAgACEBDAULQTohAiAEIAEiAEYNVyAEIAFrIAMoAgAiAWohBiAAIAFrQQhqIQcCQANAIAFBtMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQhGBEBBBSEBDD4LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFgLIANBADYCACAAIQEMBAtBOSECIAQgASIARg1WIAQgAWsgAygCACIBaiEGIAAgAWtBA2ohBwJAA0AgAUGwwQBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBA0YEQEEGIQEMPQsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMVwsgA0EANgIAIAAhAQwDCwJAA0AgAS0AACIAQSBHBEAgAEEKaw4EBwQEBwILIAQgAUEBaiIBRw0AC0E4IQIMVgsgAEEsRw0BIAFBAWohAEEBIQECQAJAAkACQAJAIAMtACxBBWsOBAMBAgQACyAAIQEMBAtBAiEBDAELQQQhAQsgA0EBOgAsIAMgAy8BMiABcjsBMiAAIQEMAQsgAyADLwEyQQhyOwEyIAAhAQtBPiECDDsLIANBADoALAtBOSECDDkLIAEgBEYEQEE2IQIMUgsCQAJAAkACQAJAIAEtAABBCmsOBAACAgECCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNAiADQTM2AhwgAyABNgIUIAMgADYCDEEAIQIMVQsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDAYLIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxUCyADLQAuQQFxBEBB3wEhAgw7CyADKAIEIQAgA0EANgIEIAMgACABEDEiAA0BDEkLQTQhAgw5CyADQTU2AhwgAyABNgIUIAMgADYCDEEAIQIMUQtBNSECDDcLIANBL2otAABBAXENACADQQA2AhwgAyABNgIUIANB6xY2AhAgA0EZNgIMQQAhAgxPC0EzIQIMNQsgASAERgRAQTIhAgxOCwJAIAEtAABBCkYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZIXNgIQIANBAzYCDEEAIQIMTgtBMiECDDQLIAEgBEYEQEExIQIMTQsCQCABLQAAIgBBCUYNACAAQSBGDQBBASECAkAgAy0ALEEFaw4EBgQFAA0LIAMgAy8BMkEIcjsBMgwMCyADLQAuQQFxRQ0BIAMtACxBCEcNACADQQA6ACwLQT0hAgwyCyADQQA2AhwgAyABNgIUIANBwhY2AhAgA0EKNgIMQQAhAgxKC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyDAYLIAEgBEYEQEEwIQIMRwsgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQQFxDQAgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMRgtBMCECDCwLIAFBAWohAUExIQIMKwsgASAERgRAQS8hAgxECyABLQAAIgBBCUcgAEEgR3FFBEAgAUEBaiEBIAMtAC5BAXENASADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgxEC0EBIQICQAJAAkACQAJAAkAgAy0ALEECaw4HBQQEAwECAAQLIAMgAy8BMkEIcjsBMgwDC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyC0EvIQIMKwsgA0EANgIcIAMgATYCFCADQYQTNgIQIANBCzYCDEEAIQIMQwtB4QEhAgwpCyABIARGBEBBLiECDEILIANBADYCBCADQRI2AgggAyABIAEQMSIADQELQS4hAgwnCyADQS02AhwgAyABNgIUIAMgADYCDEEAIQIMPwtBACEAAkAgAygCOCICRQ0AIAIoAkwiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HYADYCHCADIAE2AhQgA0GzGzYCECADQRU2AgxBACECDD4LQcwAIQIMJAsgA0EANgIcIAMgATYCFCADQbMONgIQIANBHTYCDEEAIQIMPAsgASAERgRAQc4AIQIMPAsgAS0AACIAQSBGDQIgAEE6Rg0BCyADQQA6ACxBCSECDCELIAMoAgQhACADQQA2AgQgAyAAIAEQMCIADQEMAgsgAy0ALkEBcQRAQd4BIQIMIAsgAygCBCEAIANBADYCBCADIAAgARAwIgBFDQIgA0EqNgIcIAMgADYCDCADIAFBAWo2AhRBACECDDgLIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMNwsgAUEBaiEBQcAAIQIMHQsgAUEBaiEBDCwLIAEgBEYEQEErIQIMNQsCQCABLQAAQQpGBEAgAUEBaiEBDAELIAMtAC5BwABxRQ0GCyADLQAyQYABcQRAQQAhAAJAIAMoAjgiAkUNACACKAJcIgJFDQAgAyACEQAAIQALIABFDRIgAEEVRgRAIANBBTYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDDYLIANBADYCHCADIAE2AhQgA0GQDjYCECADQRQ2AgxBACECDDULIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsgAA4WAgEABAQEBAQEBAQEBAQEBAQEBAQEAwQLIANBAToAMAsgAiACLwEAQcAAcjsBAAtBKyECDBgLIANBKTYCHCADIAE2AhQgA0GsGTYCECADQRU2AgxBACECDDALIANBADYCHCADIAE2AhQgA0HlCzYCECADQRE2AgxBACECDC8LIANBADYCHCADIAE2AhQgA0GlCzYCECADQQI2AgxBACECDC4LQQEhByADLwEyIgVBCHFFBEAgAykDIEIAUiEHCwJAIAMtADAEQEEBIQAgAy0AKUEFRg0BIAVBwABxRSAHcUUNAQsCQCADLQAoIgJBAkYEQEEBIQAgAy8BNCIGQeUARg0CQQAhACAFQcAAcQ0CIAZB5ABGDQIgBkHmAGtBAkkNAiAGQcwBRg0CIAZBsAJGDQIMAQtBACEAIAVBwABxDQELQQIhACAFQQhxDQAgBUGABHEEQAJAIAJBAUcNACADLQAuQQpxDQBBBSEADAILQQQhAAwBCyAFQSBxRQRAIAMQNkEAR0ECdCEADAELQQBBAyADKQMgUBshAAsgAEEBaw4FAgAHAQMEC0ERIQIMEwsgA0EBOgAxDCkLQQAhAgJAIAMoAjgiAEUNACAAKAIwIgBFDQAgAyAAEQAAIQILIAJFDSYgAkEVRgRAIANBAzYCHCADIAE2AhQgA0HSGzYCECADQRU2AgxBACECDCsLQQAhAiADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMDCoLIANBADYCHCADIAE2AhQgA0H5IDYCECADQQ82AgxBACECDCkLQQAhAAJAIAMoAjgiAkUNACACKAIwIgJFDQAgAyACEQAAIQALIAANAQtBDiECDA4LIABBFUYEQCADQQI2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwnCyADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMQQAhAgwmC0EqIQIMDAsgASAERwRAIANBCTYCCCADIAE2AgRBKSECDAwLQSYhAgwkCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMVARAQSUhAgwkCyADKAIEIQAgA0EANgIEIAMgACABIAynaiIBEDIiAEUNACADQQU2AhwgAyABNgIUIAMgADYCDEEAIQIMIwtBDyECDAkLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQTBrDjcXFgABAgMEBQYHFBQUFBQUFAgJCgsMDRQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUDg8QERITFAtCAiEKDBYLQgMhCgwVC0IEIQoMFAtCBSEKDBMLQgYhCgwSC0IHIQoMEQtCCCEKDBALQgkhCgwPC0IKIQoMDgtCCyEKDA0LQgwhCgwMC0INIQoMCwtCDiEKDAoLQg8hCgwJC0IKIQoMCAtCCyEKDAcLQgwhCgwGC0INIQoMBQtCDiEKDAQLQg8hCgwDCyADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMQQAhAgwhCyABIARGBEBBIiECDCELQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FRQAAQIDBAUGBxYWFhYWFhYICQoLDA0WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFg4PEBESExYLQgIhCgwUC0IDIQoMEwtCBCEKDBILQgUhCgwRC0IGIQoMEAtCByEKDA8LQgghCgwOC0IJIQoMDQtCCiEKDAwLQgshCgwLC0IMIQoMCgtCDSEKDAkLQg4hCgwIC0IPIQoMBwtCCiEKDAYLQgshCgwFC0IMIQoMBAtCDSEKDAMLQg4hCgwCC0IPIQoMAQtCASEKCyABQQFqIQEgAykDICILQv//////////D1gEQCADIAtCBIYgCoQ3AyAMAgsgA0EANgIcIAMgATYCFCADQbUJNgIQIANBDDYCDEEAIQIMHgtBJyECDAQLQSghAgwDCyADIAE6ACwgA0EANgIAIAdBAWohAUEMIQIMAgsgA0EANgIAIAZBAWohAUEKIQIMAQsgAUEBaiEBQQghAgwACwALQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBcLQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBYLQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBULQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDBQLQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDBMLQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBILQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBELQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBALQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDA8LQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDA4LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDA0LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDAwLQQAhAiADQQA2AhwgAyABNgIUIANBmRM2AhAgA0ELNgIMDAsLQQAhAiADQQA2AhwgAyABNgIUIANBnQk2AhAgA0ELNgIMDAoLQQAhAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMDAkLQQAhAiADQQA2AhwgAyABNgIUIANBsRA2AhAgA0EKNgIMDAgLQQAhAiADQQA2AhwgAyABNgIUIANBux02AhAgA0ECNgIMDAcLQQAhAiADQQA2AhwgAyABNgIUIANBlhY2AhAgA0ECNgIMDAYLQQAhAiADQQA2AhwgAyABNgIUIANB+Rg2AhAgA0ECNgIMDAULQQAhAiADQQA2AhwgAyABNgIUIANBxBg2AhAgA0ECNgIMDAQLIANBAjYCHCADIAE2AhQgA0GpHjYCECADQRY2AgxBACECDAMLQd4AIQIgASAERg0CIAlBCGohByADKAIAIQUCQAJAIAEgBEcEQCAFQZbIAGohCCAEIAVqIAFrIQYgBUF/c0EKaiIFIAFqIQADQCABLQAAIAgtAABHBEBBAiEIDAMLIAVFBEBBACEIIAAhAQwDCyAFQQFrIQUgCEEBaiEIIAQgAUEBaiIBRw0ACyAGIQUgBCEBCyAHQQE2AgAgAyAFNgIADAELIANBADYCACAHIAg2AgALIAcgATYCBCAJKAIMIQACQAJAIAkoAghBAWsOAgQBAAsgA0EANgIcIANBwh42AhAgA0EXNgIMIAMgAEEBajYCFEEAIQIMAwsgA0EANgIcIAMgADYCFCADQdceNgIQIANBCTYCDEEAIQIMAgsgASAERgRAQSghAgwCCyADQQk2AgggAyABNgIEQSchAgwBCyABIARGBEBBASECDAELA0ACQAJAAkAgAS0AAEEKaw4EAAEBAAELIAFBAWohAQwBCyABQQFqIQEgAy0ALkEgcQ0AQQAhAiADQQA2AhwgAyABNgIUIANBoSE2AhAgA0EFNgIMDAILQQEhAiABIARHDQALCyAJQRBqJAAgAkUEQCADKAIMIQAMAQsgAyACNgIcQQAhACADKAIEIgFFDQAgAyABIAQgAygCCBEBACIBRQ0AIAMgBDYCFCADIAE2AgwgASEACyAAC74CAQJ/IABBADoAACAAQeQAaiIBQQFrQQA6AAAgAEEAOgACIABBADoAASABQQNrQQA6AAAgAUECa0EAOgAAIABBADoAAyABQQRrQQA6AABBACAAa0EDcSIBIABqIgBBADYCAEHkACABa0F8cSICIABqIgFBBGtBADYCAAJAIAJBCUkNACAAQQA2AgggAEEANgIEIAFBCGtBADYCACABQQxrQQA2AgAgAkEZSQ0AIABBADYCGCAAQQA2AhQgAEEANgIQIABBADYCDCABQRBrQQA2AgAgAUEUa0EANgIAIAFBGGtBADYCACABQRxrQQA2AgAgAiAAQQRxQRhyIgJrIgFBIEkNACAAIAJqIQADQCAAQgA3AxggAEIANwMQIABCADcDCCAAQgA3AwAgAEEgaiEAIAFBIGsiAUEfSw0ACwsLVgEBfwJAIAAoAgwNAAJAAkACQAJAIAAtADEOAwEAAwILIAAoAjgiAUUNACABKAIwIgFFDQAgACABEQAAIgENAwtBAA8LAAsgAEHKGTYCEEEOIQELIAELGgAgACgCDEUEQCAAQd4fNgIQIABBFTYCDAsLFAAgACgCDEEVRgRAIABBADYCDAsLFAAgACgCDEEWRgRAIABBADYCDAsLBwAgACgCDAsHACAAKAIQCwkAIAAgATYCEAsHACAAKAIUCysAAkAgAEEnTw0AQv//////CSAArYhCAYNQDQAgAEECdEHQOGooAgAPCwALFwAgAEEvTwRAAAsgAEECdEHsOWooAgALvwkBAX9B9C0hAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HqLA8LQZgmDwtB7TEPC0GgNw8LQckpDwtBtCkPC0GWLQ8LQesrDwtBojUPC0HbNA8LQeApDwtB4yQPC0HVJA8LQe4kDwtB5iUPC0HKNA8LQdA3DwtBqjUPC0H1LA8LQfYmDwtBgiIPC0HyMw8LQb4oDwtB5zcPC0HNIQ8LQcAhDwtBuCUPC0HLJQ8LQZYkDwtBjzQPC0HNNQ8LQd0qDwtB7jMPC0GcNA8LQZ4xDwtB9DUPC0HlIg8LQa8lDwtBmTEPC0GyNg8LQfk2DwtBxDIPC0HdLA8LQYIxDwtBwTEPC0GNNw8LQckkDwtB7DYPC0HnKg8LQcgjDwtB4iEPC0HJNw8LQaUiDwtBlCIPC0HbNg8LQd41DwtBhiYPC0G8Kw8LQYsyDwtBoCMPC0H2MA8LQYAsDwtBiSsPC0GkJg8LQfIjDwtBgSgPC0GrMg8LQesnDwtBwjYPC0GiJA8LQc8qDwtB3CMPC0GHJw8LQeQ0DwtBtyIPC0GtMQ8LQdUiDwtBrzQPC0HeJg8LQdYyDwtB9DQPC0GBOA8LQfQ3DwtBkjYPC0GdJw8LQYIpDwtBjSMPC0HXMQ8LQb01DwtBtDcPC0HYMA8LQbYnDwtBmjgPC0GnKg8LQcQnDwtBriMPC0H1Ig8LAAtByiYhAQsgAQsXACAAIAAvAS5B/v8DcSABQQBHcjsBLgsaACAAIAAvAS5B/f8DcSABQQBHQQF0cjsBLgsaACAAIAAvAS5B+/8DcSABQQBHQQJ0cjsBLgsaACAAIAAvAS5B9/8DcSABQQBHQQN0cjsBLgsaACAAIAAvAS5B7/8DcSABQQBHQQR0cjsBLgsaACAAIAAvAS5B3/8DcSABQQBHQQV0cjsBLgsaACAAIAAvAS5Bv/8DcSABQQBHQQZ0cjsBLgsaACAAIAAvAS5B//4DcSABQQBHQQd0cjsBLgsaACAAIAAvAS5B//0DcSABQQBHQQh0cjsBLgsaACAAIAAvAS5B//sDcSABQQBHQQl0cjsBLgs+AQJ/AkAgACgCOCIDRQ0AIAMoAgQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeESNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAggiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfwRNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAgwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQewKNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfoeNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQcsQNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhgiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQbcfNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQb8VNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQf4INgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQYwdNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeYVNgIQQRghBAsgBAs4ACAAAn8gAC8BMkEUcUEURgRAQQEgAC0AKEEBRg0BGiAALwE0QeUARgwBCyAALQApQQVGCzoAMAtZAQJ/AkAgAC0AKEEBRg0AIAAvATQiAUHkAGtB5ABJDQAgAUHMAUYNACABQbACRg0AIAAvATIiAEHAAHENAEEBIQIgAEGIBHFBgARGDQAgAEEocUUhAgsgAguMAQECfwJAAkACQCAALQAqRQ0AIAAtACtFDQAgAC8BMiIBQQJxRQ0BDAILIAAvATIiAUEBcUUNAQtBASECIAAtAChBAUYNACAALwE0IgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNACABQcAAcQ0AQQAhAiABQYgEcUGABEYNACABQShxQQBHIQILIAILcwAgAEEQav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEwav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEgav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==";
	let wasmBuffer;
	Object.defineProperty(module, "exports", { get: () => {
		return wasmBuffer ? wasmBuffer : wasmBuffer = Buffer.from(wasmBase64, "base64");
	} });
}));
// node_modules/undici/lib/dispatcher/client-h1.js
var require_client_h1 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const performance = { now: () => process.uptime() * 1e3 };
	const assert = require__instead_3();
	const util = require_util();
	const { channels } = require_diagnostics();
	const timers = require_timers();
	const { RequestContentLengthMismatchError, ResponseContentLengthMismatchError, RequestAbortedError, InvalidArgumentError, HeadersTimeoutError, HeadersOverflowError, SocketError, InformationalError, BodyTimeoutError, HTTPParserError, WebAssemblyNotSupportedError, ResponseExceededMaxSizeError } = require_errors();
	const { kUrl, kReset, kClient, kParser, kBlocking, kRunning, kPending, kSize, kWriting, kQueue, kNoRef, kKeepAliveDefaultTimeout, kHostHeader, kPendingIdx, kRunningIdx, kError, kPipelining, kSocket, kKeepAliveTimeoutValue, kMaxHeadersSize, kKeepAliveMaxTimeout, kKeepAliveTimeoutThreshold, kHeadersTimeout, kBodyTimeout, kStrictContentLength, kMaxRequests, kCounter, kMaxResponseSize, kOnError, kResume, kHTTPContext, kClosed, kUseMilo } = require_symbols();
	const constants = require__instead_4();
	const { H1Parser, getMiloEnabled } = {};
	const EMPTY_BUF = Buffer.alloc(0);
	const FastBuffer = Buffer[Symbol.species];
	const removeAllListeners = util.removeAllListeners;
	const kIdleSocketValidation = Symbol("kIdleSocketValidation");
	const kIdleSocketValidationTimeout = Symbol("kIdleSocketValidationTimeout");
	const kSocketUsed = Symbol("kSocketUsed");
	const kIdleSince = Symbol("kIdleSince");
	const kTypeOfService = Symbol("kTypeOfService");
	let extractBody;
	function lazyllhttp() {
		if (typeof WebAssembly === "undefined") throw new WebAssemblyNotSupportedError();
		const llhttpWasmData = process.env.JEST_WORKER_ID ? require__instead_5() : void 0;
		let mod;
		let useWasmSIMD = true;
		if (process.arch === "riscv64") useWasmSIMD = false;
		else if (process.arch === "ppc64") {
			const [major, minor] = process.versions.node.split(".").map((n) => parseInt(n, 10));
			if (major < 24 || major === 24 && minor < 12) useWasmSIMD = false;
		}
		if (process.env.UNDICI_NO_WASM_SIMD === "1") useWasmSIMD = false;
		else if (process.env.UNDICI_NO_WASM_SIMD === "0") useWasmSIMD = true;
		if (useWasmSIMD) try {
			mod = new WebAssembly.Module(require_llhttp_simd_wasm());
		} catch {}
		if (!mod) mod = new WebAssembly.Module(llhttpWasmData || require__instead_5());
		return new WebAssembly.Instance(mod, { env: {
			wasm_on_url: (p, at, len) => {
				return 0;
			},
			wasm_on_status: (p, at, len) => {
				assert(currentParser.ptr === p);
				const start = at - currentBufferPtr + currentBufferRef.byteOffset;
				return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer, start, len));
			},
			wasm_on_message_begin: (p) => {
				assert(currentParser.ptr === p);
				return currentParser.onMessageBegin();
			},
			wasm_on_header_field: (p, at, len) => {
				assert(currentParser.ptr === p);
				const start = at - currentBufferPtr + currentBufferRef.byteOffset;
				return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer, start, len));
			},
			wasm_on_header_value: (p, at, len) => {
				assert(currentParser.ptr === p);
				const start = at - currentBufferPtr + currentBufferRef.byteOffset;
				return currentParser.onHeaderValue(new FastBuffer(currentBufferRef.buffer, start, len));
			},
			wasm_on_headers_complete: (p, statusCode, upgrade, shouldKeepAlive) => {
				assert(currentParser.ptr === p);
				return currentParser.onHeadersComplete(statusCode, upgrade === 1, shouldKeepAlive === 1);
			},
			wasm_on_body: (p, at, len) => {
				assert(currentParser.ptr === p);
				const start = at - currentBufferPtr + currentBufferRef.byteOffset;
				return currentParser.onBody(new FastBuffer(currentBufferRef.buffer, start, len));
			},
			wasm_on_message_complete: (p) => {
				assert(currentParser.ptr === p);
				return currentParser.onMessageComplete();
			}
		} });
	}
	let llhttpInstance = null;
	let currentParser = null;
	let currentBufferRef = null;
	let currentBufferSize = 0;
	let currentBufferPtr = null;
	let currentBuffer = null;
	const USE_FAST_TIMER = 1;
	const TIMEOUT_HEADERS = 3;
	const TIMEOUT_BODY = 5;
	const TIMEOUT_KEEP_ALIVE = 8;
	var Parser = class {
		constructor(client, socket, { exports }) {
			this.llhttp = exports;
			this.ptr = this.llhttp.llhttp_alloc(constants.TYPE.RESPONSE);
			this.client = client;
			this.socket = socket;
			this.timeout = null;
			this.timeoutWeakRef = new WeakRef(this);
			this.timeoutValue = null;
			this.timeoutType = null;
			this.statusCode = 0;
			this.statusText = "";
			this.upgrade = false;
			this.headers = [];
			this.headersSize = 0;
			this.headersMaxSize = client[kMaxHeadersSize];
			this.shouldKeepAlive = false;
			this.paused = false;
			this.resume = this.resume.bind(this);
			this.bytesRead = 0;
			this.keepAlive = "";
			this.contentLength = -1;
			this.hasTransferEncoding = false;
			this.connection = "";
			this.maxResponseSize = client[kMaxResponseSize];
		}
		setTimeout(delay, type) {
			if (delay !== this.timeoutValue || type & USE_FAST_TIMER ^ this.timeoutType & USE_FAST_TIMER) {
				if (this.timeout) {
					timers.clearTimeout(this.timeout);
					this.timeout = null;
				}
				if (delay) {
					if (type & USE_FAST_TIMER) this.timeout = timers.setFastTimeout(onParserTimeout, delay, this.timeoutWeakRef);
					else {
						this.timeout = setTimeout(onParserTimeout, delay, this.timeoutWeakRef);
						this.timeout?.unref();
					}
				}
				this.timeoutValue = delay;
			} else if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			this.timeoutType = type;
		}
		resume() {
			if (this.socket.destroyed || !this.paused) return;
			assert(this.ptr != null);
			assert(currentParser === null);
			this.llhttp.llhttp_resume(this.ptr);
			assert(this.timeoutType === TIMEOUT_BODY);
			if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			this.paused = false;
			this.execute(this.socket.read() || EMPTY_BUF);
			this.readMore();
		}
		readMore() {
			while (!this.paused && this.ptr) {
				const chunk = this.socket.read();
				if (chunk === null) break;
				this.execute(chunk);
			}
		}
		execute(chunk) {
			assert(currentParser === null);
			assert(this.ptr != null);
			assert(!this.paused);
			const { socket, llhttp } = this;
			if (chunk.length > currentBufferSize) {
				if (currentBufferPtr) llhttp.free(currentBufferPtr);
				currentBufferSize = Math.ceil(chunk.length / 4096) * 4096;
				currentBufferPtr = llhttp.malloc(currentBufferSize);
			}
			if (currentBuffer === null || currentBuffer.buffer !== llhttp.memory.buffer || currentBuffer.byteOffset !== currentBufferPtr || currentBuffer.byteLength !== currentBufferSize) currentBuffer = new Uint8Array(llhttp.memory.buffer, currentBufferPtr, currentBufferSize);
			currentBuffer.set(chunk);
			try {
				let ret;
				try {
					currentBufferRef = chunk;
					currentParser = this;
					ret = llhttp.llhttp_execute(this.ptr, currentBufferPtr, chunk.length);
				} finally {
					currentParser = null;
					currentBufferRef = null;
				}
				if (ret !== constants.ERROR.OK) {
					const data = chunk.subarray(llhttp.llhttp_get_error_pos(this.ptr) - currentBufferPtr);
					if (ret === constants.ERROR.PAUSED_UPGRADE) this.onUpgrade(data);
					else if (ret === constants.ERROR.PAUSED) {
						this.paused = true;
						socket.unshift(data);
					} else throw this.createError(ret, data);
				}
			} catch (err) {
				util.destroy(socket, err);
			}
		}
		finish() {
			assert(currentParser === null);
			assert(this.ptr != null);
			const { llhttp } = this;
			if (this.paused) {
				let data;
				do {
					llhttp.llhttp_resume(this.ptr);
					this.paused = false;
					data = this.socket.read() || EMPTY_BUF;
					this.execute(data);
				} while (this.paused && data.length > 0);
				if (this.paused) {
					llhttp.llhttp_resume(this.ptr);
					this.paused = false;
				}
			}
			let ret;
			try {
				currentParser = this;
				ret = llhttp.llhttp_finish(this.ptr);
			} finally {
				currentParser = null;
			}
			if (ret === constants.ERROR.OK) return null;
			if (ret === constants.ERROR.PAUSED || ret === constants.ERROR.PAUSED_UPGRADE) {
				this.paused = true;
				return null;
			}
			return this.createError(ret, EMPTY_BUF);
		}
		createError(ret, data) {
			const { llhttp, contentLength, bytesRead } = this;
			if (contentLength !== -1 && bytesRead !== contentLength) return new ResponseContentLengthMismatchError();
			const ptr = llhttp.llhttp_get_error_reason(this.ptr);
			let message = "";
			if (ptr) {
				const len = new Uint8Array(llhttp.memory.buffer, ptr).indexOf(0);
				message = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(llhttp.memory.buffer, ptr, len).toString() + ")";
			}
			return new HTTPParserError(message, constants.ERROR[ret], data);
		}
		destroy() {
			assert(currentParser === null);
			assert(this.ptr != null);
			this.llhttp.llhttp_free(this.ptr);
			this.ptr = null;
			this.timeout && timers.clearTimeout(this.timeout);
			this.timeout = null;
			this.timeoutValue = null;
			this.timeoutType = null;
			this.paused = false;
		}
		onStatus(buf) {
			this.statusText = buf.toString();
			return 0;
		}
		onMessageBegin() {
			const { socket, client } = this;
			if (socket.destroyed) return -1;
			if (client[kRunning] === 0) {
				util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
				return -1;
			}
			const request = client[kQueue][client[kRunningIdx]];
			if (!request) return -1;
			request.onResponseStarted();
			return 0;
		}
		onHeaderField(buf) {
			const len = this.headers.length;
			if ((len & 1) === 0) this.headers.push(buf);
			else this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf]);
			this.trackHeader(buf.length);
			return 0;
		}
		onHeaderValue(buf) {
			let len = this.headers.length;
			const isContinuation = (len & 1) === 0;
			if ((len & 1) === 1) {
				this.headers.push(buf);
				len += 1;
			} else this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf]);
			const key = this.headers[len - 2];
			if (key.length === 10) {
				const headerName = util.bufferToLowerCasedHeaderName(key);
				if (headerName === "keep-alive") this.keepAlive += (isContinuation || this.keepAlive.length === 0 ? "" : ",") + buf.toString();
				else if (headerName === "connection") this.connection += (isContinuation || this.connection.length === 0 ? "" : ",") + buf.toString();
			} else if (key.length === 14 && util.bufferToLowerCasedHeaderName(key) === "content-length") {
				if (this.contentLength === -1) this.contentLength = 0;
				for (let i = 0; i < buf.length; i++) this.contentLength = this.contentLength * 10 + (buf[i] - 48);
			} else if (key.length === 17 && util.bufferToLowerCasedHeaderName(key) === "transfer-encoding") this.hasTransferEncoding = true;
			this.trackHeader(buf.length);
			return 0;
		}
		trackHeader(len) {
			this.headersSize += len;
			if (this.headersSize >= this.headersMaxSize) util.destroy(this.socket, new HeadersOverflowError());
		}
		onUpgrade(head) {
			const { upgrade, client, socket, headers, statusCode, statusText } = this;
			assert(upgrade);
			assert(client[kSocket] === socket);
			assert(!socket.destroyed);
			assert(!this.paused);
			assert((headers.length & 1) === 0);
			const request = client[kQueue][client[kRunningIdx]];
			assert(request);
			assert(request.upgrade || request.method === "CONNECT");
			this.statusCode = 0;
			this.statusText = "";
			this.shouldKeepAlive = false;
			this.headers = [];
			this.headersSize = 0;
			socket.unshift(head);
			socket[kParser].destroy();
			socket[kParser] = null;
			socket[kClient] = null;
			socket[kError] = null;
			removeAllListeners(socket);
			client[kSocket] = null;
			client[kHTTPContext] = null;
			client[kQueue][client[kRunningIdx]++] = null;
			client.emit("disconnect", client[kUrl], [client], new InformationalError("upgrade"));
			try {
				request.onRequestUpgrade(statusCode, headers, socket, statusText);
			} catch (err) {
				util.errorRequest(client, request, err);
				util.destroy(socket, err);
			}
			client[kResume]();
		}
		onHeadersComplete(statusCode, upgrade, shouldKeepAlive) {
			const { client, socket, headers, statusText } = this;
			if (socket.destroyed) return -1;
			if (client[kRunning] === 0) {
				util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
				return -1;
			}
			const request = client[kQueue][client[kRunningIdx]];
			if (!request) return -1;
			assert(!this.upgrade);
			assert(this.statusCode < 200);
			if (statusCode === 100) {
				util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
				return -1;
			}
			if (upgrade && !request.upgrade) {
				util.destroy(socket, new SocketError("bad upgrade", util.getSocketInfo(socket)));
				return -1;
			}
			assert(this.timeoutType === TIMEOUT_HEADERS);
			this.statusCode = statusCode;
			this.shouldKeepAlive = shouldKeepAlive || request.method === "HEAD" && !socket[kReset] && /(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.test(this.connection) && !/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection);
			if (request.method === "HEAD" || statusCode === 204 || statusCode === 304) {
				if (request.method !== "HEAD" && (this.contentLength > 0 || this.hasTransferEncoding)) this.shouldKeepAlive = false;
				this.contentLength = -1;
			}
			if (this.statusCode >= 200) {
				const bodyTimeout = request.bodyTimeout != null ? request.bodyTimeout : client[kBodyTimeout];
				this.setTimeout(bodyTimeout, TIMEOUT_BODY);
			} else if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			if (request.method === "CONNECT") {
				assert(client[kRunning] === 1);
				this.upgrade = true;
				return 2;
			}
			if (upgrade) {
				assert(client[kRunning] === 1);
				this.upgrade = true;
				return 2;
			}
			assert((this.headers.length & 1) === 0);
			this.headers = [];
			this.headersSize = 0;
			if (this.shouldKeepAlive && client[kPipelining]) {
				const keepAliveTimeout = this.keepAlive ? util.parseKeepAliveTimeout(this.keepAlive) : null;
				if (keepAliveTimeout != null) {
					const timeout = Math.min(keepAliveTimeout - client[kKeepAliveTimeoutThreshold], client[kKeepAliveMaxTimeout]);
					if (timeout <= 0) socket[kReset] = true;
					else client[kKeepAliveTimeoutValue] = timeout;
				} else client[kKeepAliveTimeoutValue] = client[kKeepAliveDefaultTimeout];
			} else socket[kReset] = true;
			const pause = request.onResponseStart(statusCode, headers, this.resume, statusText) === false;
			if (request.aborted) return -1;
			if (request.method === "HEAD") return 1;
			if (statusCode < 200) return 1;
			if (socket[kBlocking]) {
				socket[kBlocking] = false;
				client[kResume]();
			}
			return pause ? constants.ERROR.PAUSED : 0;
		}
		onBody(buf) {
			const { client, socket, statusCode, maxResponseSize } = this;
			if (socket.destroyed) return -1;
			const request = client[kQueue][client[kRunningIdx]];
			assert(request);
			assert(this.timeoutType === TIMEOUT_BODY);
			if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			assert(statusCode >= 200);
			if (maxResponseSize > -1 && this.bytesRead + buf.length > maxResponseSize) {
				util.destroy(socket, new ResponseExceededMaxSizeError());
				return -1;
			}
			this.bytesRead += buf.length;
			if (request.onResponseData(buf) === false) return constants.ERROR.PAUSED;
			return 0;
		}
		onMessageComplete() {
			const { client, socket, statusCode, upgrade, headers, contentLength, bytesRead, shouldKeepAlive } = this;
			if (socket.destroyed && (!statusCode || shouldKeepAlive)) return -1;
			if (upgrade) return 0;
			assert(statusCode >= 100);
			assert((this.headers.length & 1) === 0);
			const request = client[kQueue][client[kRunningIdx]];
			assert(request);
			this.statusCode = 0;
			this.statusText = "";
			this.bytesRead = 0;
			this.contentLength = -1;
			this.hasTransferEncoding = false;
			this.keepAlive = "";
			this.connection = "";
			this.headers = [];
			this.headersSize = 0;
			if (statusCode < 200) return 0;
			if (contentLength !== -1 && bytesRead !== contentLength) {
				util.destroy(socket, new ResponseContentLengthMismatchError());
				return -1;
			}
			request.onResponseEnd(headers);
			client[kQueue][client[kRunningIdx]++] = null;
			socket[kSocketUsed] = client[kPending] === 0;
			if (socket[kWriting]) {
				assert(client[kRunning] === 0);
				util.destroy(socket, new InformationalError("reset"));
				return constants.ERROR.PAUSED;
			} else if (!shouldKeepAlive) {
				util.destroy(socket, new InformationalError("reset"));
				return constants.ERROR.PAUSED;
			} else if (socket[kReset] && client[kRunning] === 0) {
				util.destroy(socket, new InformationalError("reset"));
				return constants.ERROR.PAUSED;
			} else if (client[kPipelining] == null || client[kPipelining] === 1) setImmediate(client[kResume]);
			else client[kResume]();
			return 0;
		}
	};
	function onParserTimeout(parserWeakRef) {
		const parser = parserWeakRef.deref();
		if (!parser) return;
		const { socket, timeoutType, client, paused } = parser;
		if (timeoutType === TIMEOUT_HEADERS) {
			if (!socket[kWriting] || socket.writableNeedDrain || client[kRunning] > 1) {
				assert(!paused, "cannot be paused while waiting for headers");
				util.destroy(socket, new HeadersTimeoutError());
			}
		} else if (timeoutType === TIMEOUT_BODY) {
			if (!paused) util.destroy(socket, new BodyTimeoutError());
		} else if (timeoutType === TIMEOUT_KEEP_ALIVE) {
			assert(client[kRunning] === 0 && client[kKeepAliveTimeoutValue]);
			util.destroy(socket, new InformationalError("socket idle timeout"));
		}
	}
	function connectH1(client, socket) {
		client[kSocket] = socket;
		if (!llhttpInstance) llhttpInstance = lazyllhttp();
		if (socket.errored) throw socket.errored;
		if (socket.destroyed) throw new SocketError("destroyed");
		socket[kNoRef] = false;
		socket[kWriting] = false;
		socket[kReset] = false;
		socket[kBlocking] = false;
		socket[kIdleSocketValidation] = 0;
		socket[kIdleSocketValidationTimeout] = null;
		socket[kSocketUsed] = false;
		socket[kParser] = new Parser(client, socket, llhttpInstance);
		util.addListener(socket, "error", onHttpSocketError);
		util.addListener(socket, "readable", onHttpSocketReadable);
		util.addListener(socket, "end", onHttpSocketEnd);
		util.addListener(socket, "close", onHttpSocketClose);
		socket[kClosed] = false;
		socket.on("close", onSocketClose);
		return {
			version: "h1",
			defaultPipelining: 1,
			write(request) {
				return writeH1(client, request);
			},
			resume() {
				resumeH1(client);
			},
			destroy(err, callback) {
				if (socket[kClosed]) queueMicrotask(callback);
				else {
					socket.on("close", callback);
					socket.destroy(err);
				}
			},
			get destroyed() {
				return socket.destroyed;
			},
			busy(request) {
				if (socket[kWriting] || socket[kReset] || socket[kBlocking] || socket[kIdleSocketValidation] === 1) return true;
				if (request) {
					if (client[kRunning] > 0 && !request.idempotent) return true;
					if (client[kRunning] > 0 && (request.upgrade || request.method === "CONNECT")) return true;
					if (client[kRunning] > 0 && util.bodyLength(request.body) !== 0 && (util.isStream(request.body) || util.isAsyncIterable(request.body) || util.isFormDataLike(request.body))) return true;
				}
				return false;
			}
		};
	}
	function onHttpSocketError(err) {
		const parser = this[kParser];
		if (err.code === "ECONNRESET" && parser.statusCode && !parser.shouldKeepAlive) {
			const parserErr = parser.finish();
			if (parserErr) {
				this[kError] = parserErr;
				this[kClient][kOnError](parserErr);
			}
			return;
		}
		this[kError] = err;
		this[kClient][kOnError](err);
	}
	function onHttpSocketReadable() {
		this[kParser]?.readMore();
	}
	function onHttpSocketEnd() {
		const parser = this[kParser];
		if (parser.statusCode && !parser.shouldKeepAlive) {
			const parserErr = parser.finish();
			if (parserErr) util.destroy(this, parserErr);
			return;
		}
		util.destroy(this, new SocketError("other side closed", util.getSocketInfo(this)));
	}
	function onHttpSocketClose() {
		const parser = this[kParser];
		clearIdleSocketValidation(this);
		if (parser) {
			if (!this[kError] && parser.statusCode && !parser.shouldKeepAlive) this[kError] = parser.finish() || this[kError];
			this[kParser].destroy();
			this[kParser] = null;
		}
		const err = this[kError] || new SocketError("closed", util.getSocketInfo(this));
		const client = this[kClient];
		client[kSocket] = null;
		client[kHTTPContext] = null;
		if (client.destroyed) {
			assert(client[kPending] === 0);
			const requests = client[kQueue].splice(client[kRunningIdx]);
			for (let i = 0; i < requests.length; i++) {
				const request = requests[i];
				util.errorRequest(client, request, err);
			}
		} else if (client[kRunning] > 0 && err.code !== "UND_ERR_INFO") {
			const request = client[kQueue][client[kRunningIdx]];
			client[kQueue][client[kRunningIdx]++] = null;
			util.errorRequest(client, request, err);
		}
		client[kPendingIdx] = client[kRunningIdx];
		assert(client[kRunning] === 0);
		client.emit("disconnect", client[kUrl], [client], err);
		client[kResume]();
	}
	function onSocketClose() {
		this[kClosed] = true;
	}
	function clearIdleSocketValidation(socket) {
		if (socket[kIdleSocketValidationTimeout]) {
			clearImmediate(socket[kIdleSocketValidationTimeout]);
			socket[kIdleSocketValidationTimeout] = null;
		}
		socket[kIdleSocketValidation] = 0;
	}
	function scheduleIdleSocketValidation(client, socket) {
		socket[kIdleSocketValidation] = 1;
		socket[kIdleSocketValidationTimeout] = setImmediate(() => {
			socket[kIdleSocketValidationTimeout] = null;
			socket[kIdleSocketValidation] = 2;
			if (client[kSocket] === socket && !socket.destroyed) client[kResume]();
		});
	}
	function isIdleSocketExpired(socket) {
		const parser = socket[kParser];
		return parser.timeoutType === TIMEOUT_KEEP_ALIVE && parser.timeoutValue > 0 && performance.now() - socket[kIdleSince] >= parser.timeoutValue;
	}
	function resumeH1(client) {
		const socket = client[kSocket];
		if (socket && !socket.destroyed) {
			if (client[kSize] === 0) {
				if (!socket[kNoRef] && socket.unref) {
					socket.unref();
					socket[kNoRef] = true;
				}
			} else if (socket[kNoRef] && socket.ref) {
				socket.ref();
				socket[kNoRef] = false;
			}
			if (client[kRunning] === 0 && client[kPending] > 0 && isIdleSocketExpired(socket)) {
				util.destroy(socket, new InformationalError("socket idle timeout"));
				return;
			}
			if (client[kRunning] === 0 && client[kPending] > 0 && socket[kSocketUsed]) {
				if (socket[kIdleSocketValidation] === 0) {
					scheduleIdleSocketValidation(client, socket);
					socket[kParser].readMore();
					if (socket.destroyed) return;
					return;
				}
				if (socket[kIdleSocketValidation] === 1) {
					socket[kParser].readMore();
					if (socket.destroyed) return;
					return;
				}
			}
			if (client[kRunning] === 0) {
				socket[kParser].readMore();
				if (socket.destroyed) return;
			}
			if (client[kSize] === 0) {
				if (socket[kParser].timeoutType !== TIMEOUT_KEEP_ALIVE) {
					socket[kIdleSince] = performance.now();
					socket[kParser].setTimeout(client[kKeepAliveTimeoutValue], TIMEOUT_KEEP_ALIVE);
				}
			} else if (client[kRunning] > 0 && socket[kParser].statusCode < 200) {
				if (socket[kParser].timeoutType !== TIMEOUT_HEADERS) {
					const request = client[kQueue][client[kRunningIdx]];
					const headersTimeout = request.headersTimeout != null ? request.headersTimeout : client[kHeadersTimeout];
					socket[kParser].setTimeout(headersTimeout, TIMEOUT_HEADERS);
				}
			}
		}
	}
	function shouldSendContentLength(method) {
		return method !== "GET" && method !== "HEAD" && method !== "OPTIONS" && method !== "TRACE" && method !== "CONNECT";
	}
	function setTypeOfService(socket, request) {
		if (typeof socket.setTypeOfService !== "function") return;
		const typeOfService = request.typeOfService;
		if (typeOfService === void 0) return;
		if (socket[kTypeOfService] === typeOfService) return;
		try {
			socket.setTypeOfService(typeOfService);
			socket[kTypeOfService] = typeOfService;
		} catch {}
	}
	function writeH1(client, request) {
		const { method, path, host, upgrade, blocking, reset } = request;
		let { body, headers, contentLength } = request;
		const expectsPayload = method === "PUT" || method === "POST" || method === "PATCH" || method === "QUERY" || method === "PROPFIND" || method === "PROPPATCH";
		if (util.isFormDataLike(body)) {
			if (!extractBody) extractBody = require__instead_1().extractBody;
			const [bodyStream, contentType] = extractBody(body);
			if (request.contentType == null) headers.push("content-type", contentType);
			body = bodyStream.stream;
			contentLength = bodyStream.length;
		} else if (util.isBlobLike(body) && request.contentType == null) {
			const contentType = body.type;
			if (contentType) {
				const contentTypeValue = `${contentType}`;
				if (!util.isValidHeaderValue(contentTypeValue)) {
					util.errorRequest(client, request, new InvalidArgumentError("invalid content-type header"));
					return false;
				}
				headers.push("content-type", contentTypeValue);
			}
		}
		if (body && typeof body.read === "function") body.read(0);
		const bodyLength = util.bodyLength(body);
		contentLength = bodyLength ?? contentLength;
		if (contentLength === null) contentLength = request.contentLength;
		if (contentLength === 0 && !expectsPayload) contentLength = null;
		if (shouldSendContentLength(method) && contentLength > 0 && request.contentLength !== null && request.contentLength !== contentLength) {
			if (client[kStrictContentLength]) {
				util.errorRequest(client, request, new RequestContentLengthMismatchError());
				return false;
			}
			process.emitWarning(new RequestContentLengthMismatchError());
		}
		const socket = client[kSocket];
		clearIdleSocketValidation(socket);
		const abort = (err) => {
			if (request.aborted || request.completed) return;
			util.errorRequest(client, request, err || new RequestAbortedError());
			util.destroy(body);
			util.destroy(socket, new InformationalError("aborted"));
		};
		try {
			request.onRequestStart(abort, null);
		} catch (err) {
			util.errorRequest(client, request, err);
		}
		if (request.aborted) return false;
		if (method === "HEAD") socket[kReset] = true;
		if (upgrade || method === "CONNECT") socket[kReset] = true;
		if (reset != null) socket[kReset] = reset;
		if (client[kMaxRequests] && ++socket[kCounter] >= client[kMaxRequests]) socket[kReset] = true;
		if (blocking) socket[kBlocking] = true;
		setTypeOfService(socket, request);
		let header = `${method} ${path} HTTP/1.1\r\n`;
		if (typeof host === "string") header += `host: ${host}\r\n`;
		else header += client[kHostHeader];
		if (upgrade) header += `connection: upgrade\r\nupgrade: ${upgrade}\r\n`;
		else if (client[kPipelining] && !socket[kReset]) header += "connection: keep-alive\r\n";
		else header += "connection: close\r\n";
		if (Array.isArray(headers)) for (let n = 0; n < headers.length; n += 2) {
			const key = headers[n + 0];
			const val = headers[n + 1];
			if (Array.isArray(val)) for (let i = 0; i < val.length; i++) header += `${key}: ${val[i]}\r\n`;
			else header += `${key}: ${val}\r\n`;
		}
		if (channels.sendHeaders.hasSubscribers) channels.sendHeaders.publish({
			request,
			headers: header,
			socket
		});
		if (!body || bodyLength === 0) writeBuffer(abort, null, client, request, socket, contentLength, header, expectsPayload);
		else if (util.isBuffer(body)) writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload);
		else if (util.isBlobLike(body)) {
			if (typeof body.stream === "function") writeIterable(abort, body.stream(), client, request, socket, contentLength, header, expectsPayload);
			else writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload);
		} else if (util.isStream(body)) writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload);
		else if (util.isIterable(body)) writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload);
		else assert(false);
		return true;
	}
	function writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload) {
		assert(contentLength !== 0 || client[kRunning] === 0, "stream body cannot be pipelined");
		let finished = false;
		const writer = new AsyncWriter({
			abort,
			socket,
			request,
			contentLength,
			client,
			expectsPayload,
			header
		});
		const onData = function(chunk) {
			if (finished) return;
			try {
				if (!writer.write(chunk) && this.pause) this.pause();
			} catch (err) {
				util.destroy(this, err);
			}
		};
		const onDrain = function() {
			if (finished) return;
			if (body.resume) body.resume();
		};
		const onClose = function() {
			queueMicrotask(() => {
				body.removeListener("error", onFinished);
			});
			if (!finished) {
				const err = new RequestAbortedError();
				queueMicrotask(() => onFinished(err));
			}
		};
		const onFinished = function(err) {
			if (finished) return;
			finished = true;
			assert(socket.destroyed || socket[kWriting] && client[kRunning] <= 1);
			socket.off("drain", onDrain).off("error", onFinished);
			body.removeListener("data", onData).removeListener("end", onFinished).removeListener("close", onClose);
			if (!err) try {
				writer.end();
			} catch (er) {
				err = er;
			}
			writer.destroy(err);
			if (err && (err.code !== "UND_ERR_INFO" || err.message !== "reset")) util.destroy(body, err);
			else util.destroy(body);
		};
		body.on("data", onData).on("end", onFinished).on("error", onFinished).on("close", onClose);
		if (body.resume) body.resume();
		socket.on("drain", onDrain).on("error", onFinished);
		if (body.errorEmitted ?? body.errored) setImmediate(onFinished, body.errored);
		else if (body.endEmitted ?? body.readableEnded) setImmediate(onFinished, null);
		if (body.closeEmitted ?? body.closed) setImmediate(onClose);
	}
	function writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload) {
		try {
			if (!body) {
				if (contentLength === 0) socket.write(`${header}content-length: 0\r\n\r\n`, "latin1");
				else {
					assert(contentLength === null, "no body must not have content length");
					socket.write(`${header}\r\n`, "latin1");
				}
			} else if (util.isBuffer(body)) {
				assert(contentLength === body.byteLength, "buffer body must have content length");
				socket.cork();
				socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
				socket.write(body);
				socket.uncork();
				request.onBodySent(body);
				if (!expectsPayload && request.reset !== false) socket[kReset] = true;
			}
			request.onRequestSent();
			client[kResume]();
		} catch (err) {
			abort(err);
		}
	}
	async function writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload) {
		try {
			if (contentLength != null && contentLength !== body.size) throw new RequestContentLengthMismatchError();
			const buffer = Buffer.from(await body.arrayBuffer());
			socket.cork();
			socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
			socket.write(buffer);
			socket.uncork();
			request.onBodySent(buffer);
			request.onRequestSent();
			if (!expectsPayload && request.reset !== false) socket[kReset] = true;
			client[kResume]();
		} catch (err) {
			abort(err);
		}
	}
	async function writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload) {
		assert(contentLength !== 0 || client[kRunning] === 0, "iterator body cannot be pipelined");
		let callback = null;
		function onDrain() {
			if (callback) {
				const cb = callback;
				callback = null;
				cb();
			}
		}
		const waitForDrain = () => new Promise((resolve, reject) => {
			assert(callback === null);
			if (socket[kError]) reject(socket[kError]);
			else callback = resolve;
		});
		socket.on("close", onDrain).on("drain", onDrain);
		const writer = new AsyncWriter({
			abort,
			socket,
			request,
			contentLength,
			client,
			expectsPayload,
			header
		});
		try {
			for await (const chunk of body) {
				if (socket[kError]) throw socket[kError];
				if (!writer.write(chunk)) await waitForDrain();
			}
			writer.end();
		} catch (err) {
			writer.destroy(err);
		} finally {
			socket.off("close", onDrain).off("drain", onDrain);
		}
	}
	var AsyncWriter = class {
		constructor({ abort, socket, request, contentLength, client, expectsPayload, header }) {
			this.socket = socket;
			this.request = request;
			this.contentLength = contentLength;
			this.client = client;
			this.bytesWritten = 0;
			this.expectsPayload = expectsPayload;
			this.header = header;
			this.abort = abort;
			this.lengthMismatch = false;
			socket[kWriting] = true;
		}
		onLengthMismatch() {
			this.socket[kReset] = true;
			if (!this.lengthMismatch) {
				this.lengthMismatch = true;
				process.emitWarning(new RequestContentLengthMismatchError());
			}
		}
		write(chunk) {
			const { socket, request, contentLength, client, bytesWritten, expectsPayload, header } = this;
			if (socket[kError]) throw socket[kError];
			if (socket.destroyed) return false;
			let len = chunk instanceof Uint8Array ? chunk.byteLength : Buffer.byteLength(chunk);
			if (!len) return true;
			if (contentLength !== null && bytesWritten + len > contentLength) {
				if (client[kStrictContentLength]) throw new RequestContentLengthMismatchError();
				this.onLengthMismatch();
				const remaining = contentLength - bytesWritten;
				if (remaining === 0) return true;
				chunk = (typeof chunk === "string" ? Buffer.from(chunk) : chunk).subarray(0, remaining);
				len = remaining;
			}
			socket.cork();
			if (bytesWritten === 0) {
				if (!expectsPayload && request.reset !== false) socket[kReset] = true;
				if (contentLength === null) socket.write(`${header}transfer-encoding: chunked\r\n`, "latin1");
				else socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
			}
			if (contentLength === null) socket.write(`\r\n${len.toString(16)}\r\n`, "latin1");
			this.bytesWritten += len;
			const ret = socket.write(chunk);
			socket.uncork();
			request.onBodySent(chunk);
			if (!ret) {
				if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) {
					if (socket[kParser].timeout.refresh) socket[kParser].timeout.refresh();
				}
			}
			return ret;
		}
		end() {
			const { socket, contentLength, client, bytesWritten, expectsPayload, header, request } = this;
			request.onRequestSent();
			socket[kWriting] = false;
			if (socket[kError]) throw socket[kError];
			if (socket.destroyed) return;
			if (bytesWritten === 0) {
				if (expectsPayload) socket.write(`${header}content-length: 0\r\n\r\n`, "latin1");
				else socket.write(`${header}\r\n`, "latin1");
			} else if (contentLength === null) socket.write("\r\n0\r\n\r\n", "latin1");
			if (contentLength !== null && bytesWritten !== contentLength) {
				if (client[kStrictContentLength]) throw new RequestContentLengthMismatchError();
				this.onLengthMismatch();
			}
			if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) {
				if (socket[kParser].timeout.refresh) socket[kParser].timeout.refresh();
			}
			client[kResume]();
		}
		destroy(err) {
			const { socket, client, abort } = this;
			socket[kWriting] = false;
			if (err) {
				assert(client[kRunning] <= 1, "pipeline should only contain this request");
				abort(err);
			}
		}
	};
	module.exports = connectH1;
}));
// \0instead:0
var require__instead_0 = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = () => {
		throw new Error("HTTP/2 is not in this bundle");
	};
}));
// node_modules/undici/lib/dispatcher/client.js
var require_client = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const assert = require__instead_3();
	const net = require__built_in_node_net();
	const http = require__instead_2();
	const util = require_util();
	const { ClientStats } = require_stats();
	const { channels } = require_diagnostics();
	const Request = require_request();
	const DispatcherBase = require_dispatcher_base();
	const { InvalidArgumentError, InformationalError, ClientDestroyedError } = require_errors();
	const buildConnector = require_connect();
	const { kUrl, kServerName, kClient, kBusy, kConnect, kResuming, kRunning, kPending, kSize, kQueue, kConnected, kConnecting, kNeedDrain, kKeepAliveDefaultTimeout, kHostHeader, kPendingIdx, kRunningIdx, kError, kPipelining, kKeepAliveTimeoutValue, kMaxHeadersSize, kKeepAliveMaxTimeout, kKeepAliveTimeoutThreshold, kHeadersTimeout, kBodyTimeout, kStrictContentLength, kConnector, kMaxRequests, kCounter, kClose, kDestroy, kDispatch, kLocalAddress, kMaxResponseSize, kOnError, kHTTPContext, kMaxConcurrentStreams, kHostAuthority, kResume, kHTTP2Options, kUseMilo, kQueuedAbort } = require_symbols();
	const connectH1 = require_client_h1();
	const connectH2 = require__instead_0();
	const kClosedResolve = Symbol("kClosedResolve");
	const kCancelConnect = Symbol("kCancelConnect");
	const getDefaultNodeMaxHeaderSize = http && http.maxHeaderSize && Number.isInteger(http.maxHeaderSize) && http.maxHeaderSize > 0 ? () => http.maxHeaderSize : () => {
		throw new InvalidArgumentError("http module not available or http.maxHeaderSize invalid");
	};
	const noop = () => {};
	function getPipelining(client) {
		return client[kPipelining] ?? client[kHTTPContext]?.defaultPipelining ?? 1;
	}
	let h2NamespaceOptsWarning = false;
	function emitH2OptionsNamespaceWarning(optName) {
		if (h2NamespaceOptsWarning === true) return;
		process.emitWarning(`Use h2Options.${optName} instead. ${optName} for H2 will be deprecated in future major.`, { code: "UNDICI-H2-OPTIONS" });
		h2NamespaceOptsWarning = true;
	}
	function getMaxConcurrent(client) {
		if (client[kHTTPContext]?.version === "h2") return client[kMaxConcurrentStreams];
		return getPipelining(client);
	}
	var Client = class extends DispatcherBase {
		constructor(url, { maxHeaderSize, headersTimeout, socketTimeout, requestTimeout, connectTimeout, bodyTimeout, idleTimeout, keepAlive, keepAliveTimeout, maxKeepAliveTimeout, keepAliveMaxTimeout, keepAliveTimeoutThreshold, socketPath, pipelining, tls, strictContentLength, maxCachedSessions, connect, maxRequestsPerClient, localAddress, maxResponseSize, autoSelectFamily, autoSelectFamilyAttemptTimeout, maxConcurrentStreams, allowH2, useH2c, initialWindowSize, connectionWindowSize, pingInterval, useMilo, webSocket, h2Options, eventSource } = {}) {
			if (keepAlive !== void 0) throw new InvalidArgumentError("unsupported keepAlive, use pipelining=0 instead");
			if (socketTimeout !== void 0) throw new InvalidArgumentError("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
			if (requestTimeout !== void 0) throw new InvalidArgumentError("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
			if (idleTimeout !== void 0) throw new InvalidArgumentError("unsupported idleTimeout, use keepAliveTimeout instead");
			if (maxKeepAliveTimeout !== void 0) throw new InvalidArgumentError("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
			if (maxHeaderSize != null) {
				if (!Number.isInteger(maxHeaderSize) || maxHeaderSize < 1) throw new InvalidArgumentError("invalid maxHeaderSize");
			} else maxHeaderSize = getDefaultNodeMaxHeaderSize();
			if (socketPath != null && typeof socketPath !== "string") throw new InvalidArgumentError("invalid socketPath");
			if (connectTimeout != null && (!Number.isFinite(connectTimeout) || connectTimeout < 0)) throw new InvalidArgumentError("invalid connectTimeout");
			if (keepAliveTimeout != null && (!Number.isFinite(keepAliveTimeout) || keepAliveTimeout <= 0)) throw new InvalidArgumentError("invalid keepAliveTimeout");
			if (keepAliveMaxTimeout != null && (!Number.isFinite(keepAliveMaxTimeout) || keepAliveMaxTimeout <= 0)) throw new InvalidArgumentError("invalid keepAliveMaxTimeout");
			if (keepAliveTimeoutThreshold != null && !Number.isFinite(keepAliveTimeoutThreshold)) throw new InvalidArgumentError("invalid keepAliveTimeoutThreshold");
			if (headersTimeout != null && (!Number.isInteger(headersTimeout) || headersTimeout < 0)) throw new InvalidArgumentError("headersTimeout must be a positive integer or zero");
			if (bodyTimeout != null && (!Number.isInteger(bodyTimeout) || bodyTimeout < 0)) throw new InvalidArgumentError("bodyTimeout must be a positive integer or zero");
			if (connect != null && typeof connect !== "function" && typeof connect !== "object") throw new InvalidArgumentError("connect must be a function or an object");
			if (maxRequestsPerClient != null && (!Number.isInteger(maxRequestsPerClient) || maxRequestsPerClient < 0)) throw new InvalidArgumentError("maxRequestsPerClient must be a positive number");
			if (localAddress != null && (typeof localAddress !== "string" || net.isIP(localAddress) === 0)) throw new InvalidArgumentError("localAddress must be valid string IP address");
			if (maxResponseSize != null && (!Number.isInteger(maxResponseSize) || maxResponseSize < -1)) throw new InvalidArgumentError("maxResponseSize must be a positive number");
			if (autoSelectFamilyAttemptTimeout != null && (!Number.isInteger(autoSelectFamilyAttemptTimeout) || autoSelectFamilyAttemptTimeout < -1)) throw new InvalidArgumentError("autoSelectFamilyAttemptTimeout must be a positive number");
			if (allowH2 != null && typeof allowH2 !== "boolean") throw new InvalidArgumentError("allowH2 must be a valid boolean value");
			if (allowH2 !== false) {
				if (h2Options != null) {
					if (h2Options.useH2c != null && typeof h2Options.useH2c !== "boolean") throw new InvalidArgumentError("h2Options.useH2c must be a valid boolean value");
					if (h2Options.settings?.initialWindowSize != null && (!Number.isInteger(h2Options.settings.initialWindowSize) || h2Options.settings.initialWindowSize < 1)) throw new InvalidArgumentError("h2Options.settings.initialWindowSize must be a positive integer, greater than 0");
					if (h2Options.maxConcurrentStreams != null && (!Number.isInteger(h2Options.maxConcurrentStreams) || h2Options.maxConcurrentStreams < 1)) throw new InvalidArgumentError("h2Options.maxConcurrentStreams must be a positive integer, greater than 0");
					if (h2Options.connectionWindowSize != null && (!Number.isInteger(h2Options.connectionWindowSize) || h2Options.connectionWindowSize < 1)) throw new InvalidArgumentError("h2Options.connectionWindowSize must be a positive integer, greater than 0");
					if (h2Options.pingInterval != null && (typeof h2Options.pingInterval !== "number" || !Number.isInteger(h2Options.pingInterval) || h2Options.pingInterval < 0)) throw new InvalidArgumentError("h2Options.pingInterval must be a positive integer, greater or equal to 0");
				} else {
					if (useH2c != null && typeof useH2c !== "boolean") {
						emitH2OptionsNamespaceWarning("useH2c");
						throw new InvalidArgumentError("useH2c must be a valid boolean value");
					}
					if (maxConcurrentStreams != null && (typeof maxConcurrentStreams !== "number" || maxConcurrentStreams < 1)) {
						emitH2OptionsNamespaceWarning("maxConcurrentStreams");
						throw new InvalidArgumentError("maxConcurrentStreams must be a positive integer, greater than 0");
					}
					if (initialWindowSize != null && (!Number.isInteger(initialWindowSize) || initialWindowSize < 1)) {
						emitH2OptionsNamespaceWarning("initialWindowSize");
						throw new InvalidArgumentError("initialWindowSize must be a positive integer, greater than 0");
					}
					if (connectionWindowSize != null && (!Number.isInteger(connectionWindowSize) || connectionWindowSize < 1)) {
						emitH2OptionsNamespaceWarning("connectionWindowSize");
						throw new InvalidArgumentError("connectionWindowSize must be a positive integer, greater than 0");
					}
					if (pingInterval != null && (typeof pingInterval !== "number" || !Number.isInteger(pingInterval) || pingInterval < 0)) {
						emitH2OptionsNamespaceWarning("pingInterval");
						throw new InvalidArgumentError("pingInterval must be a positive integer, greater or equal to 0");
					}
				}
			}
			super({
				webSocket,
				eventSource
			});
			if (typeof connect !== "function") connect = buildConnector({
				...tls,
				maxCachedSessions,
				allowH2,
				socketPath,
				useH2c: h2Options?.useH2c ?? useH2c,
				timeout: connectTimeout,
				...typeof autoSelectFamily === "boolean" ? {
					autoSelectFamily,
					autoSelectFamilyAttemptTimeout
				} : void 0,
				...connect
			});
			else {
				const customConnect = connect;
				connect = (opts, callback) => customConnect({
					...opts,
					...socketPath != null ? { socketPath } : null,
					...allowH2 != null ? { allowH2 } : null
				}, callback);
			}
			this[kUrl] = util.parseOrigin(url);
			this[kHostAuthority] = `${this[kUrl].hostname}${this[kUrl].port ? `:${this[kUrl].port}` : ""}`;
			this[kConnector] = connect;
			this[kPipelining] = pipelining != null ? pipelining : 1;
			this[kMaxHeadersSize] = maxHeaderSize;
			this[kKeepAliveDefaultTimeout] = keepAliveTimeout == null ? 4e3 : keepAliveTimeout;
			this[kKeepAliveMaxTimeout] = keepAliveMaxTimeout == null ? 6e5 : keepAliveMaxTimeout;
			this[kKeepAliveTimeoutThreshold] = keepAliveTimeoutThreshold == null ? 2e3 : keepAliveTimeoutThreshold;
			this[kKeepAliveTimeoutValue] = this[kKeepAliveDefaultTimeout];
			this[kServerName] = null;
			this[kLocalAddress] = localAddress != null ? localAddress : null;
			this[kResuming] = 0;
			this[kNeedDrain] = 0;
			this[kHostHeader] = `host: ${this[kHostAuthority]}\r\n`;
			this[kBodyTimeout] = bodyTimeout != null ? bodyTimeout : 3e5;
			this[kHeadersTimeout] = headersTimeout != null ? headersTimeout : 3e5;
			this[kStrictContentLength] = strictContentLength == null ? true : strictContentLength;
			this[kMaxRequests] = maxRequestsPerClient;
			this[kClosedResolve] = null;
			this[kMaxResponseSize] = maxResponseSize > -1 ? maxResponseSize : -1;
			this[kHTTPContext] = null;
			this[kCancelConnect] = null;
			this[kHTTP2Options] = {
				pingInterval: h2Options?.pingInterval ?? pingInterval ?? 6e4,
				connectionWindowSize: h2Options?.connectionWindowSize ?? connectionWindowSize ?? 524288,
				maxConcurrentStreams: h2Options?.maxConcurrentStreams ?? maxConcurrentStreams ?? 100,
				sessionOptions: { initialWindowSize: h2Options?.initialWindowSize ?? initialWindowSize ?? 262144 }
			};
			this[kUseMilo] = useMilo;
			this[kQueue] = [];
			this[kRunningIdx] = 0;
			this[kPendingIdx] = 0;
			this[kResume] = (sync) => resume(this, sync);
			this[kOnError] = (err) => onError(this, err);
		}
		get pipelining() {
			return this[kPipelining];
		}
		set pipelining(value) {
			this[kPipelining] = value;
			this[kResume](true);
		}
		get stats() {
			return new ClientStats(this);
		}
		get [kPending]() {
			return this[kQueue].length - this[kPendingIdx];
		}
		get [kRunning]() {
			return this[kPendingIdx] - this[kRunningIdx];
		}
		get [kSize]() {
			return this[kQueue].length - this[kRunningIdx];
		}
		get [kConnected]() {
			return !!this[kHTTPContext] && !this[kConnecting] && !this[kHTTPContext].destroyed;
		}
		get [kBusy]() {
			const allowsMux = this[kHTTPContext]?.version === "h2";
			return Boolean(this[kHTTPContext]?.busy(null) || this[kSize] >= (getMaxConcurrent(this) || 1) || this[kPending] > 0 && !allowsMux);
		}
		[kConnect](cb) {
			connect(this);
			this[kCancelConnect] = null;
			this.once("connect", cb);
		}
		[kDispatch](opts, handler) {
			const request = new Request(this[kUrl].origin, opts, handler);
			this[kQueue].push(request);
			if (this[kResuming]) {} else if (util.bodyLength(request.body) == null && util.isIterable(request.body)) {
				this[kResuming] = 1;
				queueMicrotask(() => resume(this));
			} else this[kResume](true);
			if (request.abort === null && !request.aborted) {
				const onQueued = opts[kQueuedAbort];
				if (onQueued !== void 0) onQueued((reason) => abortPendingRequest(this, request, reason));
			}
			if (this[kResuming] && this[kNeedDrain] !== 2 && this[kBusy]) this[kNeedDrain] = 2;
			return this[kNeedDrain] < 2;
		}
		[kClose]() {
			return new Promise((resolve) => {
				if (this[kSize]) this[kClosedResolve] = resolve;
				else resolve(null);
			});
		}
		[kDestroy](err) {
			return new Promise((resolve) => {
				const requests = this[kQueue].splice(this[kPendingIdx]);
				for (let i = 0; i < requests.length; i++) {
					const request = requests[i];
					if (request != null) util.errorRequest(this, request, err);
				}
				const callback = () => {
					if (this[kClosedResolve]) {
						this[kClosedResolve]();
						this[kClosedResolve] = null;
					}
					resolve(null);
				};
				if (this[kHTTPContext]) {
					this[kHTTPContext].destroy(err, callback);
					this[kHTTPContext] = null;
				} else queueMicrotask(callback);
				this[kResume]();
			});
		}
	};
	function failQueuedRequest(client, request, reason) {
		try {
			request.onQueuedAbort(reason);
			assert(request.aborted);
		} catch (err) {
			client.emit("error", err);
		}
	}
	function abortPendingRequest(client, request, reason) {
		if (request.aborted || request.abort !== null) return;
		const queue = client[kQueue];
		const idx = queue.indexOf(request, client[kPendingIdx]);
		if (idx === -1) return;
		if (idx === client[kPendingIdx] && client[kResuming] === 2) return;
		queue.splice(idx, 1);
		failQueuedRequest(client, request, reason);
		client[kResume](true);
		if (client[kCancelConnect] !== null && client[kSize] === 0) queueMicrotask(() => cancelUnusedConnect(client));
	}
	function cancelUnusedConnect(client) {
		const cancel = client[kCancelConnect];
		if (cancel !== null && client[kSize] === 0) cancel(new InformationalError("no request waits for this connection"));
	}
	function onError(client, err) {
		if (client[kRunning] === 0 && err.code !== "UND_ERR_INFO" && err.code !== "UND_ERR_SOCKET") {
			assert(client[kPendingIdx] === client[kRunningIdx]);
			const requests = client[kQueue].splice(client[kRunningIdx]);
			for (let i = 0; i < requests.length; i++) {
				const request = requests[i];
				if (request != null) util.errorRequest(client, request, err);
			}
			assert(client[kSize] === 0);
		}
	}
	function connect(client) {
		assert(!client[kConnecting]);
		assert(!client[kHTTPContext]);
		let { host, hostname, protocol, port } = client[kUrl];
		if (hostname[0] === "[") {
			const idx = hostname.indexOf("]");
			assert(idx !== -1);
			const ip = hostname.substring(1, idx);
			assert(net.isIPv6(ip));
			hostname = ip;
		}
		client[kConnecting] = true;
		const servername = client[kServerName];
		let calledBack = false;
		let cancelled = false;
		const abandon = (socket, err) => {
			client[kConnecting] = false;
			if (channels.connectError.hasSubscribers) channels.connectError.publish({
				connectParams: {
					host,
					hostname,
					protocol,
					port,
					version: client[kHTTPContext]?.version,
					servername,
					localAddress: client[kLocalAddress]
				},
				connector: client[kConnector],
				error: err
			});
			util.destroy(socket.on("error", noop), err);
		};
		if (channels.beforeConnect.hasSubscribers) channels.beforeConnect.publish({
			connectParams: {
				host,
				hostname,
				protocol,
				port,
				version: client[kHTTPContext]?.version,
				servername,
				localAddress: client[kLocalAddress]
			},
			connector: client[kConnector]
		});
		try {
			const connecting = client[kConnector]({
				host,
				hostname,
				protocol,
				port,
				servername,
				localAddress: client[kLocalAddress]
			}, (err, socket) => {
				calledBack = true;
				if (cancelled) {
					if (socket) util.destroy(socket.on("error", noop));
					return;
				}
				client[kCancelConnect] = null;
				if (err) {
					handleConnectError(client, err, {
						host,
						hostname,
						protocol,
						port,
						servername
					});
					client[kResume]();
					return;
				}
				if (client.destroyed) {
					util.destroy(socket.on("error", noop), new ClientDestroyedError());
					client[kResume]();
					return;
				}
				assert(socket);
				if (client[kServerName] !== servername) {
					abandon(socket, new InformationalError("servername changed"));
					client[kResume]();
					return;
				}
				try {
					client[kHTTPContext] = socket.alpnProtocol === "h2" ? connectH2(client, socket) : connectH1(client, socket);
				} catch (err) {
					socket.destroy().on("error", noop);
					handleConnectError(client, err, {
						host,
						hostname,
						protocol,
						port,
						servername
					});
					client[kResume]();
					return;
				}
				client[kConnecting] = false;
				socket[kCounter] = 0;
				socket[kMaxRequests] = client[kMaxRequests];
				socket[kClient] = client;
				socket[kError] = null;
				if (channels.connected.hasSubscribers) channels.connected.publish({
					connectParams: {
						host,
						hostname,
						protocol,
						port,
						version: client[kHTTPContext]?.version,
						servername,
						localAddress: client[kLocalAddress]
					},
					connector: client[kConnector],
					socket
				});
				client.emit("connect", client[kUrl], [client]);
				client[kResume]();
			});
			if (!calledBack && util.isStream(connecting)) client[kCancelConnect] = (err) => {
				cancelled = true;
				client[kCancelConnect] = null;
				abandon(connecting, err);
			};
		} catch (err) {
			handleConnectError(client, err, {
				host,
				hostname,
				protocol,
				port,
				servername
			});
			client[kResume]();
		}
	}
	function handleConnectError(client, err, { host, hostname, protocol, port, servername }) {
		if (client.destroyed) return;
		client[kConnecting] = false;
		if (channels.connectError.hasSubscribers) channels.connectError.publish({
			connectParams: {
				host,
				hostname,
				protocol,
				port,
				version: client[kHTTPContext]?.version,
				servername,
				localAddress: client[kLocalAddress]
			},
			connector: client[kConnector],
			error: err
		});
		if (err.code === "ERR_TLS_CERT_ALTNAME_INVALID") {
			const running = client[kQueue].splice(client[kRunningIdx], client[kRunning]);
			client[kPendingIdx] = client[kRunningIdx];
			for (let i = 0; i < running.length; i++) util.errorRequest(client, running[i], err);
			while (client[kPending] > 0 && client[kQueue][client[kPendingIdx]].servername === servername) {
				const request = client[kQueue].splice(client[kPendingIdx], 1)[0];
				util.errorRequest(client, request, err);
			}
		} else onError(client, err);
		client.emit("connectionError", client[kUrl], [client], err);
	}
	function emitDrain(client) {
		client[kNeedDrain] = 0;
		client.emit("drain", client[kUrl], [client]);
	}
	function resume(client, sync) {
		if (client[kResuming] === 2) return;
		client[kResuming] = 2;
		_resume(client, sync);
		client[kResuming] = 0;
		if (client[kRunningIdx] > 256) {
			client[kQueue].splice(0, client[kRunningIdx]);
			client[kPendingIdx] -= client[kRunningIdx];
			client[kRunningIdx] = 0;
		}
	}
	function _resume(client, sync) {
		while (true) {
			if (client.destroyed) {
				assert(client[kPending] === 0);
				return;
			}
			if (client[kClosedResolve] && !client[kSize]) {
				client[kClosedResolve]();
				client[kClosedResolve] = null;
				return;
			}
			if (client[kHTTPContext]) client[kHTTPContext].resume();
			if (client[kBusy]) client[kNeedDrain] = 2;
			else if (client[kNeedDrain] === 2) {
				if (sync) {
					client[kNeedDrain] = 1;
					queueMicrotask(() => emitDrain(client));
				} else emitDrain(client);
				continue;
			}
			if (client[kPending] === 0) return;
			if (client[kRunning] >= (getMaxConcurrent(client) || 1)) return;
			const request = client[kQueue][client[kPendingIdx]];
			if (request === null) return;
			if (request.aborted) {
				client[kQueue].splice(client[kPendingIdx], 1);
				continue;
			}
			if (client[kUrl].protocol === "https:" && client[kServerName] !== request.servername) {
				if (client[kRunning] > 0) return;
				client[kServerName] = request.servername;
				client[kHTTPContext]?.destroy(new InformationalError("servername changed"), () => {
					client[kHTTPContext] = null;
					resume(client);
				});
				client[kCancelConnect]?.(new InformationalError("servername changed"));
			}
			if (client[kConnecting]) return;
			if (!client[kHTTPContext]) {
				client[kServerName] = request.servername;
				connect(client);
				return;
			}
			if (client[kHTTPContext].destroyed) return;
			if (client[kHTTPContext].busy(request)) return;
			if (!request.aborted && client[kHTTPContext].write(request)) client[kPendingIdx]++;
			else client[kQueue].splice(client[kPendingIdx], 1);
		}
	}
	module.exports = Client;
}));
// node_modules/undici/lib/dispatcher/pool.js
var require_pool = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const { PoolBase, kClients, kNeedDrain, kAddClient, kDrainQueue, kOnClientBusy, kOnClientDrain, kGetDispatcher, kHasDispatcher, kRemoveClient, kRetireClient } = require_pool_base();
	const Client = require_client();
	const { InvalidArgumentError } = require_errors();
	const util = require_util();
	const { kConnecting, kHTTPContext, kHTTP2Session, kRemoteSettings, kUrl, kQueued } = require_symbols();
	const buildConnector = require_connect();
	const kOptions = Symbol("options");
	const kConnections = Symbol("connections");
	const kFactory = Symbol("factory");
	const kProtocol = Symbol("protocol");
	const kProtocolProbe = Symbol("protocol probe");
	function defaultFactory(origin, opts) {
		return new Client(origin, opts);
	}
	function shouldCreateProtocolProbe(pool, dispatcher) {
		return dispatcher instanceof Client && pool[kProtocol] !== "h1" && (pool[kOptions].useH2c === true || pool[kUrl].protocol === "https:" && pool[kOptions].allowH2 !== false);
	}
	function createClient(pool) {
		const dispatcher = pool[kFactory](pool[kUrl], pool[kOptions]);
		if (shouldCreateProtocolProbe(pool, dispatcher)) pool[kProtocolProbe] = dispatcher;
		pool[kAddClient](dispatcher);
		return dispatcher;
	}
	var Pool = class extends PoolBase {
		constructor(origin, { connections, factory = defaultFactory, connect, connectTimeout, tls, maxCachedSessions, socketPath, autoSelectFamily, autoSelectFamilyAttemptTimeout, allowH2, useH2c, clientTtl, ...options } = {}) {
			if (connections != null && (!Number.isFinite(connections) || connections < 0)) throw new InvalidArgumentError("invalid connections");
			if (typeof factory !== "function") throw new InvalidArgumentError("factory must be a function.");
			if (connect != null && typeof connect !== "function" && typeof connect !== "object") throw new InvalidArgumentError("connect must be a function or an object");
			if (typeof connect !== "function") connect = buildConnector({
				...tls,
				maxCachedSessions,
				allowH2,
				useH2c,
				socketPath,
				timeout: connectTimeout,
				...typeof autoSelectFamily === "boolean" ? {
					autoSelectFamily,
					autoSelectFamilyAttemptTimeout
				} : void 0,
				...connect
			});
			super(options);
			this[kConnections] = connections || null;
			this[kUrl] = util.parseOrigin(origin);
			this[kOptions] = {
				...util.deepClone(options),
				connect,
				allowH2,
				useH2c,
				clientTtl,
				socketPath
			};
			this[kFactory] = factory;
			this[kProtocol] = null;
			this[kProtocolProbe] = null;
			this.on("connect", (origin, targets) => {
				if (clientTtl != null && clientTtl > 0) for (const target of targets) Object.assign(target, { ttl: Date.now() });
				const client = targets[targets.length - 1];
				if (client instanceof Client) this[kProtocol] = client[kHTTPContext]?.version;
				if (client === this[kProtocolProbe]) {
					const releaseProbe = () => {
						if (client === this[kProtocolProbe]) {
							this[kProtocolProbe] = null;
							if (!this.destroyed && (this[kQueued] > 0 || !this.closed && this[kHasDispatcher](false))) this[kDrainQueue](origin, targets.slice(1));
						}
					};
					const session = client[kHTTP2Session];
					if (this[kProtocol] !== "h2" || session[kRemoteSettings]) releaseProbe();
					else session.once("remoteSettings", releaseProbe);
				}
			});
			this.on("disconnect", (origin, targets) => {
				if (targets.includes(this[kProtocolProbe])) {
					this[kProtocolProbe] = null;
					this[kDrainQueue](origin, targets.slice(1));
				}
			});
			this.on("connectionError", (origin, targets) => {
				let resumeQueued = false;
				for (const target of targets) {
					if (target === this[kProtocolProbe]) {
						this[kProtocolProbe] = null;
						resumeQueued = true;
					}
					if (this[kClients].includes(target)) this[kRetireClient](target);
				}
				if (resumeQueued || this[kQueued] > 0) this[kDrainQueue](origin, targets.slice(1));
			});
		}
		[kOnClientBusy](client) {
			if (this[kProtocolProbe] === null && client[kConnecting] && shouldCreateProtocolProbe(this, client)) this[kProtocolProbe] = client;
		}
		[kOnClientDrain](client) {
			if (client === this[kProtocolProbe]) this[kProtocolProbe] = null;
		}
		[kGetDispatcher]() {
			const clientTtlOption = this[kOptions].clientTtl;
			for (let i = 0; i < this[kClients].length; i++) {
				const client = this[kClients][i];
				if (clientTtlOption != null && clientTtlOption > 0 && client.ttl && Date.now() - client.ttl > clientTtlOption) {
					this[kRemoveClient](client);
					i--;
				} else if (!client[kNeedDrain]) return client;
			}
			if (this[kProtocolProbe] !== null) return;
			if (!this[kConnections] || this[kClients].length < this[kConnections]) return createClient(this);
		}
		[kHasDispatcher](create = true) {
			const clientTtlOption = this[kOptions].clientTtl;
			for (let i = 0; i < this[kClients].length; i++) {
				const client = this[kClients][i];
				if (clientTtlOption != null && clientTtlOption > 0 && client.ttl && Date.now() - client.ttl > clientTtlOption) {
					this[kRemoveClient](client);
					i--;
				} else if (!client[kNeedDrain]) return true;
			}
			if (this[kProtocolProbe] !== null) return false;
			if (!this[kConnections] || this[kClients].length < this[kConnections]) {
				if (create) createClient(this);
				return true;
			}
			return false;
		}
	};
	module.exports = Pool;
}));
// scripts/undici-slim.js
var import_connect = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(require_connect());
var import_pool = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(require_pool());
// src/feishu/connect.ts
const VERIFIED = {
	rejectUnauthorized: true,
	allowH2: false
};
const CONTINUE = Buffer.from("HTTP/1.1 100");
const END_OF_HEAD = Buffer.from("\r\n\r\n");
function passOverContinue(socket) {
	const read = socket.read.bind(socket);
	const write = socket.write.bind(socket);
	let begins = true;
	Object.assign(socket, {
		write: (...written) => {
			begins = true;
			return write(...written);
		},
		read: (size) => {
			let chunk = read(size);
			while (begins && Buffer.isBuffer(chunk) && chunk.subarray(0, CONTINUE.length).equals(CONTINUE)) {
				const end = chunk.indexOf(END_OF_HEAD);
				if (end === -1) break;
				const rest = chunk.subarray(end + END_OF_HEAD.length);
				chunk = rest.length === 0 ? read() : rest;
			}
			if (chunk !== null) begins = false;
			return chunk;
		}
	});
}
// src/work-item/reference.ts
const DIGITS$1 = /^[1-9]\d{0,18}$/u;
const LARGEST = "9223372036854775807";
function isWorkItemId(text) {
	return DIGITS$1.test(text) && (text.length < 19 || text <= LARGEST);
}
// src/work-item/item-url.ts
const DEPLOYMENTS = [
	["project.feishu.cn"],
	["meego.feishu.cn", "meego.larkoffice.com"],
	["project.larksuite.com", "meegle.com"]
];
const NOT_A_SPACE = new Set([
	"b",
	"inbox",
	"list",
	"open_api",
	"openapp",
	"teams",
	"workbench"
]);
const NOT_A_TYPE = new Set([
	"chart",
	"chartdatascope",
	"chartpenetrateV2",
	"setting"
]);
const RESOURCE_TYPE = /^_.+_resource$/u;
const SPACE$1 = /^[\w.~-]+$/u;
const TYPE = /^[\p{L}\p{M}\p{N}\w.~-]+$/u;
const PREFIX$1 = "meego";
const PAGE_OF_MEEGO = /^(?:(?:story|issue|workObject)(?:View)?|homepage)$/u;
const OTHER_PAGE = /\/(?:create|detail|draft|setting|homepage\/edit|chart\/homepage)(?:\/|$)/u;
const OLD_QUERY = new Map([["storyId", "story"], ["issueId", "issue"]]);
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/u;
const SCHEME$1 = /^https?:\/\//iu;
function isLoopback(host) {
	return LOOPBACK.test(host);
}
function itemHosts(base_url, more) {
	const own = hostOf(base_url);
	const sisters = DEPLOYMENTS.filter((hosts) => isLoopback(own) || hosts.includes(own)).flat();
	return new Set([
		own,
		...sisters,
		...more.map(hostOf)
	]);
}
function parseItemUrl(text, hosts) {
	const url = toUrl(text);
	if (url === void 0 || !hosts.has(url.host) || url.username !== "" || url.password !== "") return void 0;
	const path = segmentsOf(url);
	const place = path && (itemPage(path) ?? oldPage(path, url.search));
	return place && {
		...place,
		url: url.href
	};
}
function itemUrl(base_url, item) {
	const path = [
		item.project_key,
		item.work_item_type,
		"detail",
		item.work_item_id
	].map(encodeURIComponent).join("/");
	return `${new URL(base_url).origin}/${path}`;
}
function segmentsOf({ pathname }) {
	try {
		return pathname.replace(/^\/|\/$/gu, "").split("/").map(decodeURIComponent);
	} catch {
		return;
	}
}
function itemPage(path) {
	const below = path.length === 5 && path[0] === PREFIX$1 ? path.slice(1) : path;
	const [project_key = "", work_item_type = "", detail, work_item_id = ""] = below;
	if (below.length !== 4 || detail !== "detail" || !isWorkItemId(work_item_id)) return void 0;
	if (project_key === PREFIX$1 && NOT_A_SPACE.has(work_item_type)) return void 0;
	return isSpace(project_key) && isType(work_item_type) ? {
		work_item_id,
		project_key,
		work_item_type
	} : void 0;
}
function oldPage(path, search) {
	const project_key = spaceOf$1(path);
	if (project_key === void 0 || OTHER_PAGE.test(`/${path.join("/")}`)) return void 0;
	for (const [name, value] of new URLSearchParams(search)) {
		const work_item_type = OLD_QUERY.get(name);
		if (work_item_type !== void 0 && isWorkItemId(value)) return {
			work_item_id: value,
			project_key,
			work_item_type
		};
	}
}
function spaceOf$1(path) {
	const [first = "", second] = path;
	const space = first === PREFIX$1 && second !== void 0 && !PAGE_OF_MEEGO.test(second) ? second : first;
	return isSpace(space) ? space : void 0;
}
function isSpace(text) {
	return SPACE$1.test(text) && !NOT_A_SPACE.has(text);
}
function isType(text) {
	return TYPE.test(text) && !NOT_A_TYPE.has(text) && !RESOURCE_TYPE.test(text);
}
function hostOf(address) {
	return toUrl(address)?.host ?? address.toLowerCase();
}
function toUrl(text) {
	if (/[\s\\]/u.test(text)) return void 0;
	if (SCHEME$1.test(text)) return URL.canParse(text) ? new URL(text) : void 0;
	const address = `${isLoopback(text.replace(/[/?#].*$/u, "")) ? "http" : "https"}://${text}`;
	return URL.canParse(address) ? new URL(address) : void 0;
}
// src/proxies.ts
function proxyFor(origin, { httpProxy, httpsProxy, noProxy }) {
	const { protocol, hostname, host, port } = new URL(origin);
	if (isLoopback(host) || hostname.endsWith(".localhost")) return void 0;
	const [name, written] = protocol === "https:" ? ["HTTPS_PROXY", httpsProxy] : ["HTTP_PROXY", httpProxy];
	if (written.trim() === "" || isExcepted({
		hostname,
		port: port || DEFAULT_PORTS[protocol]
	}, noProxy)) return void 0;
	return readProxy(name, written.trim());
}
const DEFAULT_PORTS = {
	"http:": "80",
	"https:": "443"
};
function isExcepted({ hostname, port }, noProxy) {
	const own = plainHost(hostname);
	const bits = bitsOf(own);
	return noProxy.split(/[,\s]+/).some((entry) => {
		const { host, only = port } = split$1(entry);
		if (host === "" || only !== port) return false;
		if (host === "*") return true;
		return bits === void 0 ? isWithin(own, host) : isInside(bits, host);
	});
}
function isWithin(own, host) {
	const suffix = plainHost(host.replace(/^\*?\./, ""));
	return own === suffix && !host.startsWith("*") || own.endsWith(`.${suffix}`);
}
function isInside(own, written) {
	const [address = "", length] = written.replace(/^\[(.*)\]/, "$1").split("/");
	const network = bitsOf(plainHost(address));
	if (network?.length !== own.length) return false;
	const shared = length === void 0 ? own.length : /^\d{1,3}$/.test(length) ? Number(length) : Infinity;
	return shared <= own.length && own.slice(0, shared) === network.slice(0, shared);
}
function bitsOf(host) {
	if (/^\d+(?:\.\d+){3}$/.test(host)) return inBits(host.split("."), 10, 8);
	if (!host.includes(":")) return void 0;
	const [before, after] = host.split("::").map((part) => part.split(":").filter((group) => group !== ""));
	const zeros = Array.from({ length: 8 - (before?.length ?? 0) - (after?.length ?? 0) }, () => "0");
	return inBits([
		...before ?? [],
		...zeros,
		...after ?? []
	], 16, 16);
}
function inBits(groups, base, width) {
	return groups.map((group) => parseInt(group, base).toString(2).padStart(width, "0")).join("");
}
function split$1(entry) {
	const found = /^(?<host>\[.*\]|[^:]*):(?<only>\d+)$/.exec(entry)?.groups;
	return found === void 0 ? { host: entry } : {
		host: found["host"] ?? "",
		only: found["only"]
	};
}
function plainHost(host) {
	const in_brackets = /:.*:/.test(host) && !host.startsWith("[") ? `[${host}]` : host;
	const { hostname } = URL.parse(`http://${in_brackets}`) ?? { hostname: host.toLowerCase() };
	return hostname.replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
}
function readProxy(name, text) {
	const address = text.includes("://") ? text : `http://${text}`;
	if (/^https?:\/\//i.test(address) && isUsable(address)) return address;
	throw new Failure("proxy", /^socks/i.test(address) ? sentence(`The environment variable ${name} names a SOCKS proxy, and only HTTP proxies can be used`, `环境变量 ${name} 指向 SOCKS 代理，而本 Action 只支持 HTTP 代理`) : sentence(`The environment variable ${name} is not the address of a proxy`, `环境变量 ${name} 不是有效的代理地址`), { remedy: sentence("Give it as http://host:port, perhaps with user:password@ before the host (percent-encoded), or remove it.", "请写成 http://主机:端口（需要时在主机前加“用户名:密码@”，并做百分号编码），或移除该变量。") });
}
function isUsable(address) {
	const url = URL.parse(address);
	if (url === null) return false;
	try {
		decodeURIComponent(url.username + url.password);
		return true;
	} catch {
		return false;
	}
}
function isVerificationTurnedOff(env) {
	return env["NODE_TLS_REJECT_UNAUTHORIZED"] === "0";
}
// src/feishu/http.ts
const MAX_REPLY_BYTES = 1048576;
var HttpError = class extends Error {
	kind;
	sent;
	constructor(kind, sent, message, cause) {
		super(message, { cause });
		this.name = "HttpError";
		this.kind = kind;
		this.sent = sent;
	}
};
var Http = class {
	#origin;
	#request_timeout;
	#dispatcher;
	#isProxied;
	#isOptimisingStopped = false;
	#unanswered = 0;
	constructor(options) {
		this.#origin = options.origin;
		this.#request_timeout = options.request_timeout;
		const proxy = proxyFor(options.origin, options.proxies);
		this.#isProxied = proxy !== void 0;
		this.#dispatcher = openDispatcher(options, proxy);
	}
	async send(request, signal) {
		const dispatcher = await this.#dispatcher;
		this.#unanswered++;
		const reply = await new Promise((resolve, reject) => {
			const exchange = new Exchange(resolve, reject);
			const onAbort = () => exchange.giveUp("given_up", "given up");
			const timer = setTimeout(() => {
				exchange.giveUp("no_answer", `no answer within ${this.#request_timeout / 1e3} s`);
			}, this.#request_timeout);
			exchange.whenDone(() => {
				clearTimeout(timer);
				signal.removeEventListener("abort", onAbort);
			});
			signal.addEventListener("abort", onAbort);
			if (signal.aborted) return onAbort();
			dispatcher.dispatch({
				...request,
				origin: this.#origin,
				headers: request.headers,
				body: request.body ?? null,
				headersTimeout: 0,
				bodyTimeout: 0
			}, exchange);
			if (!this.#isOptimisingStopped) stopOptimising();
			this.#isOptimisingStopped = true;
		});
		this.#unanswered--;
		return reply;
	}
	async close() {
		if (this.#unanswered === 0 && !this.#isProxied) return;
		await (await this.#dispatcher).destroy();
	}
};
function stopOptimising() {
	const { setFlagsFromString } = process.getBuiltinModule("node:v8");
	for (const flag of [
		"--wasm-tiering-budget=2000000000",
		"--no-opt",
		"--no-maglev"
	]) setFlagsFromString(flag);
}
async function openDispatcher({ origin, connections, request_timeout: timeout, early }, proxy) {
	if (proxy === void 0) return new import_pool.default(origin, {
		connections,
		allowH2: false,
		connect: connector(timeout, early)
	});
	const { EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 669).then(__webpack_require__.bind(__webpack_require__, 8669));
	const tls = {
		...VERIFIED,
		timeout
	};
	return new EnvHttpProxyAgent({
		connections,
		allowH2: false,
		connectTimeout: timeout,
		requestTls: tls,
		proxyTls: tls,
		factory: (to, { connect, ...options }) => new import_pool.default(to, {
			...options,
			connect: withoutContinue(connect)
		}),
		httpProxy: proxy,
		httpsProxy: proxy,
		noProxy: ""
	});
}
function connector(timeout, early) {
	const own = (0, import_connect.default)({
		...VERIFIED,
		timeout
	});
	return withoutContinue(early?.connectorBefore(own, timeout) ?? own);
}
function withoutContinue(connect) {
	return (options, callback) => {
		connect(options, (...made) => {
			if (made[0] === null) passOverContinue(made[1]);
			callback(...made);
		});
	};
}
var Exchange = class {
	#controller;
	#status = 0;
	#headers = {};
	#chunks = [];
	#bytes = 0;
	#sent = false;
	#done;
	#resolve;
	#reject;
	constructor(resolve, reject) {
		this.#resolve = resolve;
		this.#reject = reject;
	}
	whenDone(done) {
		this.#done = done;
	}
	giveUp(kind, message) {
		const error = new HttpError(this.#sent || kind === "given_up" ? kind : "not_sent", this.#sent, message);
		this.#finish(() => this.#reject(error));
		this.#controller?.abort(error);
	}
	onRequestStart(controller) {
		this.#controller = controller;
		if (this.#done === void 0) return controller.abort(new Error("given up before it began"));
		this.#sent = true;
	}
	onResponseStart(_, status, headers) {
		this.#status = status;
		this.#headers = headers;
	}
	onResponseData(_, chunk) {
		this.#bytes += chunk.length;
		if (this.#bytes > MAX_REPLY_BYTES) this.giveUp("oversize", "a reply of more than 1 MiB");
		else this.#chunks.push(chunk);
	}
	onResponseEnd() {
		const text = decode(Buffer.concat(this.#chunks));
		this.#finish(() => this.#resolve({
			status: this.#status,
			headers: this.#headers,
			text
		}));
	}
	onResponseError(_, error) {
		const kind = this.#sent ? "no_answer" : isAboutTrust(error) ? "untrusted" : "not_sent";
		this.#finish(() => this.#reject(new HttpError(kind, this.#sent, describe(error), error)));
	}
	#finish(settle) {
		if (this.#done === void 0) return;
		this.#done();
		this.#done = void 0;
		settle();
	}
};
function decode(bytes) {
	return bytes.toString("utf8").replace(/^\uFEFF/, "");
}
const TRUST = /^(?:ERR_TLS_CERT_|CERT_|DEPTH_ZERO_SELF_SIGNED_CERT$|SELF_SIGNED_CERT_IN_CHAIN$|UNABLE_TO_(?:GET_ISSUER|VERIFY_LEAF)|INVALID_(?:CA|PURPOSE)$|HOSTNAME_MISMATCH$)/;
function isAboutTrust(error) {
	return "code" in error && typeof error.code === "string" && TRUST.test(error.code);
}
function describe(error) {
	if (error instanceof AggregateError && error.errors[0] instanceof Error) return describe(error.errors[0]);
	return error.message;
}
// src/retry.ts
const ATTEMPTS = {
	lost: 5,
	busy: 5,
	optional: 2,
	look_up: 4
};
const OPTIONAL_WAIT = 5e3;
const FIRST_SPREAD = 1e3;
function waitBefore(attempts, told, random) {
	return (told ?? 1100) + random * FIRST_SPREAD * 2 ** (attempts - 1);
}
// src/text.ts
const INVISIBLE$1 = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
function oneLine(text) {
	return text.toWellFormed().replace(INVISIBLE$1, " ").trim();
}
function plainLines(text) {
	return text.split("\n").map(oneLine).join("\n");
}
function cut(text, most) {
	return text.length <= most ? text : ownCopy(`${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`);
}
function ownCopy(text) {
	return Buffer.from(text, "utf16le").toString("utf16le");
}
function asSeen(name) {
	return name.toWellFormed().normalize("NFC").replace(/\p{Default_Ignorable_Code_Point}+/gu, "").replace(/[\s\p{Cc}\p{Z}]+/gu, " ").trim();
}
function isKey(text) {
	return /^[A-Za-z0-9_-]+$/.test(text);
}
function capitalised(text, language) {
	return language === "en" && /^[a-z]+[ ,]/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
function nearest(wanted, names) {
	const from = asSeen(wanted).toLowerCase();
	const most = Math.max(1, Math.floor(Array.from(from).length / 3));
	const [best] = names.map((name) => ({
		name,
		distance: distanceBetween(from, asSeen(name).toLowerCase())
	})).filter(({ distance }) => distance <= most).sort((one, other) => one.distance - other.distance);
	return best?.name;
}
function distanceBetween(one, other) {
	const [from, to] = [Array.from(one), Array.from(other)];
	if (from.length > LONGEST_COMPARED || to.length > LONGEST_COMPARED) return Infinity;
	const rows = [Array.from({ length: to.length + 1 }, (_, index) => index)];
	const at = (down, across) => rows[down]?.[across] ?? 0;
	for (let down = 1; down <= from.length; down++) {
		const row = [down];
		rows.push(row);
		for (let across = 1; across <= to.length; across++) {
			const replaced = at(down - 1, across - 1) + (from[down - 1] === to[across - 1] ? 0 : 1);
			const exchanged = from[down - 1] === to[across - 2] && from[down - 2] === to[across - 1];
			row.push(Math.min(replaced, at(down - 1, across) + 1, at(down, across - 1) + 1, exchanged && across > 1 && down > 1 ? at(down - 2, across - 2) + 1 : Infinity));
		}
	}
	return at(from.length, to.length);
}
const LONGEST_COMPARED = 60;
// src/feishu/tolerant.ts
function optional$1(schema, absent) {
	return _catch(schema, absent);
}
const text = optional$1(string(), "");
const int64 = union([pipe(union([int(), bigint()]), transform((id) => String(id))), string().check(_regex(/^\d{1,19}$/))]);
const Numeric = union([number$1(), pipe(string().check(_regex(/^\d{1,15}$/)), transform(Number))]);
function numberOr(absent) {
	return optional$1(Numeric, absent);
}
const number = numberOr(0);
const time = optional$1(pipe(union([number$1(), string()]), transform((told) => Number(new Date(Number.isNaN(Number(told)) ? told : Number(told))))), 0);
const key = union([string().check(_minLength(1)), int64]);
function listOf(schema) {
	return optional$1(pipe(array(_catch(nullable(schema), null)), transform((all) => all.filter((one) => one !== null))), []);
}
function answerList(schema) {
	return pipe(nullish(array(unknown())), transform((all) => fitting(schema, all ?? [])));
}
function fitting(schema, all) {
	return all.flatMap((one) => {
		const result = safeParse(schema, one);
		return result.success ? [result.data] : [];
	});
}
const LONGEST_NAME = 200;
const name$1 = optional$1(pipe(string(), transform((given) => cut(given, LONGEST_NAME))), "");
// src/feishu/envelope.ts
const Code = union([int(), pipe(string().check(_regex(/^-?\d{1,10}$/)), transform(Number))]);
const code = optional$1(optional$2(Code), void 0);
const said = optional$1(object({
	code,
	msg: text,
	log_id: text
}), {
	code: void 0,
	msg: "",
	log_id: ""
});
const Reply = object({
	err_code: code,
	err_msg: text,
	err: said,
	error: said,
	data: optional$2(unknown())
});
function readEnvelope(body, redact) {
	const reply = safeParse(Reply, parseJson(body, redact));
	if (!reply.success) return void 0;
	const { err, error, data } = reply.data;
	const err_code = reply.data.err_code ?? err.code ?? error.code;
	if (err_code === void 0) return void 0;
	return {
		err_code,
		err_msg: reply.data.err_msg || error.msg,
		msg: err.msg || error.msg,
		log_id: err.log_id,
		data
	};
}
function parseJson(body, redact) {
	try {
		return JSON.parse(body, (key, value, { source = "" }) => {
			if (typeof value === "string") return key === "token" ? value : redact(value);
			return Number.isInteger(value) && !Number.isSafeInteger(value) && DIGITS.test(source) ? BigInt(source) : value;
		});
	} catch {
		return;
	}
}
const DIGITS = /^-?\d+$/;
function toJson(value) {
	return JSON.stringify(value, (_, member) => typeof member === "bigint" ? JSON.rawJSON(String(member)) : member);
}
// src/feishu/rate-limit.ts
const REQUESTS = 15;
const WINDOW = 1100;
const FULL_RATE = REQUESTS * 1e3 / WINDOW;
const LEAST_RATE = .5;
const WHEN_TURNED_AWAY = .7;
const GAIN_A_SECOND = .5;
const GAIN_AN_ANSWER = .2;
const PAUSE = 500;
const SILENCE = {
	new: OPTIONAL_WAIT,
	again: Infinity,
	turned_away: 3 * OPTIONAL_WAIT
};
var RateLimit = class {
	#clock;
	#random;
	#lanes = new Map();
	constructor(clock, random = Math.random) {
		this.#clock = clock;
		this.#random = random;
	}
	async turn(endpoint, signal, optional) {
		const lane = this.#lane(endpoint);
		const turn = lane.queue.then(() => this.#leave(lane, signal, optional));
		lane.queue = turn;
		await orAborted(turn, signal);
		return this.#clock.now();
	}
	granted(endpoint) {
		const lane = this.#lane(endpoint);
		lane.silent_since = void 0;
		lane.rate = Math.min(FULL_RATE, lane.rate + Math.min(GAIN_A_SECOND / lane.rate + GAIN_AN_ANSWER, lane.rate));
	}
	unanswered(endpoint, departed) {
		this.#lane(endpoint).silent_since ??= departed;
	}
	isHopeless(endpoint, optional) {
		return isHopeless(this.#lane(endpoint), this.#clock.now(), optional);
	}
	turnedAway(endpoint, departed, told) {
		const lane = this.#lane(endpoint);
		const now = this.#clock.now();
		lane.silent_since ??= departed;
		if (departed > lane.lowered) {
			lane.rate = Math.max(LEAST_RATE, lane.rate * WHEN_TURNED_AWAY);
			lane.lowered = now;
		}
		const spread = this.#random() * 1e3 / lane.rate;
		lane.opens = Math.max(lane.opens, now + (told ?? PAUSE) + spread);
	}
	async #leave(lane, signal, optional) {
		for (let opens = earliest(lane); !signal.aborted; opens = earliest(lane)) {
			const now = this.#clock.now();
			if (optional !== void 0 && isHopeless(lane, now, optional)) return;
			if (opens > now) {
				await this.#clock.sleep(opens - now, signal);
				continue;
			}
			if (lane.departures.length === REQUESTS) lane.departures.shift();
			lane.departures.push(now);
			if (lane.rate < FULL_RATE) lane.opens = now + (.5 + this.#random()) * 1e3 / lane.rate;
			return;
		}
	}
	#lane(endpoint) {
		const known = this.#lanes.get(endpoint);
		if (known !== void 0) return known;
		const lane = {
			departures: [],
			queue: Promise.resolve(),
			rate: FULL_RATE,
			opens: 0,
			silent_since: void 0,
			lowered: -1
		};
		this.#lanes.set(endpoint, lane);
		return lane;
	}
};
function earliest({ departures, opens }) {
	const full = departures.length === REQUESTS ? (departures[0] ?? 0) + WINDOW : 0;
	return Math.max(opens, full);
}
function isHopeless(lane, now, optional) {
	const opens = Math.max(now, earliest(lane));
	if (opens > now + 5e3) return true;
	return lane.silent_since !== void 0 && opens > lane.silent_since + SILENCE[optional];
}
async function orAborted(turn, signal) {
	if (signal.aborted) return;
	const { promise, resolve } = Promise.withResolvers();
	const onAbort = () => resolve(void 0);
	signal.addEventListener("abort", onAbort);
	await Promise.race([turn, promise]);
	signal.removeEventListener("abort", onAbort);
}
// src/feishu/told-wait.ts
const LONGEST_WAIT = 6e4;
function toldWait(headers) {
	return retryAfter(first(headers["retry-after"]), first(headers["date"])) ?? seconds$1(first(headers["x-ogw-ratelimit-reset"]));
}
function retryAfter(value, date) {
	const wait = seconds$1(value);
	if (wait !== void 0 || !/^[a-z]{3}/i.test(value)) return wait;
	const until = Date.parse(value) - Date.parse(date);
	return until >= 0 ? Math.min(until, LONGEST_WAIT) : void 0;
}
function seconds$1(value) {
	return /^\d{1,9}$/.test(value) ? Math.min(Number(value) * 1e3, LONGEST_WAIT) : void 0;
}
function first(value) {
	return ([value].flat()[0] ?? "").trim();
}
// src/feishu/understand.ts
async function understand(reply, { asked, read, given }, redact) {
	const { status, headers } = reply;
	const envelope = readEnvelope(reply.text, redact) ?? (await __webpack_require__.e(/* import() */ 134).then(__webpack_require__.bind(__webpack_require__, 2134))).readGateway(reply.text, status, redact);
	if (envelope === void 0) return {
		sent: await withoutCode(reply, redact),
		trace: `${status}`
	};
	const { err_code, err_msg, msg } = envelope;
	const log_id = cut(redact(headerOf(headers, "x-tt-logid") ?? headerOf(headers, "x-request-id") ?? envelope.log_id), LONGEST_LOG_ID);
	const trace = `${status} err_code ${err_code} log_id ${log_id === "" ? "-" : log_id}`;
	if (!await decides(status, err_code)) return {
		sent: await withoutCode(reply, redact),
		trace
	};
	if (err_code === 0) {
		const value = read(envelope.data);
		if (value === void 0) {
			const { unexpectedResponse } = await loadFaults();
			return {
				sent: unexpectedResponse(`HTTP ${status}`, reply.text),
				trace
			};
		}
		return {
			sent: {
				kind: "ok",
				value,
				log_id
			},
			trace
		};
	}
	const { toRefusal } = await __webpack_require__.e(/* import() */ 116).then(__webpack_require__.bind(__webpack_require__, 6116));
	const refused = {
		kind: "refused",
		refusal: toRefusal({
			err_code,
			err_msg,
			msg,
			log_id
		}, asked, given)
	};
	const told = toldWait(headers);
	if (refused.refusal.kind === "rate") return {
		sent: {
			kind: "rate",
			answer: refused,
			told
		},
		trace
	};
	return {
		sent: {
			...refused,
			told
		},
		trace
	};
}
const LONGEST_LOG_ID = 200;
const TOO_MANY = 429;
const GATEWAY = new Set([
	TOO_MANY,
	502,
	503,
	504
]);
async function decides(status, err_code) {
	if (!GATEWAY.has(status)) return true;
	const { isKnown } = await __webpack_require__.e(/* import() */ 116).then(__webpack_require__.bind(__webpack_require__, 6116));
	return isKnown(err_code);
}
const loadFaults = () => __webpack_require__.e(/* import() */ 839).then(__webpack_require__.bind(__webpack_require__, 9839));
async function withoutCode(reply, redact) {
	const { unreadable } = await loadFaults();
	const [fault, told] = [unreadable(reply, redact), toldWait(reply.headers)];
	if (reply.status !== TOO_MANY) return {
		...fault,
		told
	};
	return {
		kind: "rate",
		answer: {
			kind: "unreachable",
			failure: fault.failure
		},
		told
	};
}
function headerOf(headers, name) {
	return [headers[name]].flat().find((value) => value !== void 0 && value !== "");
}
// src/feishu/usable.ts
function isHeaderValue(text) {
	return /^[\x21-\x7e]+$/.test(text);
}
function pathOf(...segments) {
	return `/open_api/${segments.map(encoded).join("/")}`;
}
function encoded(segment) {
	if (segment.isWellFormed()) return encodeURIComponent(segment);
	const shown = JSON.stringify(segment);
	throw new Failure("unusable_key", sentence(`The key ${shown} holds half a character, so it can't be part of an address; nothing was sent`, `键 ${shown} 含有不完整的字符，无法作为请求地址的一部分；未发送任何请求`), { remedy: sentence("Correct it in the inputs, or in the configuration of the space.", "请在输入或空间配置中更正。") });
}
function itemPath({ project_key, work_item_type_key, work_item_id }, area, ...rest) {
	return pathOf(project_key, area, work_item_type_key, work_item_id, ...rest);
}
// src/feishu/requester.ts
var Requester = class {
	#http;
	#clock;
	#session;
	#secrets;
	#user_key;
	#rateLimit;
	constructor(http, clock, session, secrets) {
		this.#http = http;
		this.#clock = clock;
		this.#session = session;
		this.#secrets = secrets;
		this.#rateLimit = new RateLimit(clock);
	}
	actAs(user_key) {
		this.#user_key = user_key;
	}
	async read(request, call) {
		let last;
		for (let attempts = 1;; attempts++) {
			const attempt = await this.#attempt(request, call, call.signal, attempts - 1);
			const is_answered = attempt.kind === "sent" && attempt.sent.kind !== "fault";
			if (last !== void 0 && !is_answered && call.signal.aborted) return toAnswer(last);
			if (attempt.kind === "not_sent") return attempt.answer;
			if (!await this.#mayGoOn(attempt.sent, attempt.token, attempts, call)) return toAnswer(attempt.sent);
			last = attempt.sent;
		}
	}
	async write(request, call, { attempts, key, wait }) {
		if (wait !== void 0) await this.#clock.sleep(wait, call.stop);
		let idempotencyKey = key;
		const is_last_key = key !== void 0 && call.is_optional === true;
		for (let tried = attempts + 1;; tried++) {
			const before = tried - attempts - 1;
			const attempt = await this.#attempt(request, call, call.stop, before, idempotencyKey, is_last_key);
			if (attempt.kind === "not_sent") return {
				...attempt.answer,
				sending: { attempts: tried - 1 }
			};
			const { sent, token } = attempt;
			const made = {
				attempts: tried,
				...attempt.sendings > 1 && { was_turned_away: true }
			};
			if (sent.kind === "fault" && sent.sent) {
				const { failure, again, answered } = sent;
				return {
					kind: "lost",
					failure,
					again,
					answered,
					sending: {
						...made,
						key: attempt.key,
						wait: pauseAfter(sent, tried)
					}
				};
			}
			idempotencyKey = sent.kind === "refused" || sent.kind === "rate" ? void 0 : attempt.key;
			const busy = sent.kind === "refused" && sent.refusal.kind === "busy";
			const waiting = {
				...call,
				signal: call.stop
			};
			if (!(!(busy || is_last_key && idempotencyKey === void 0) && tried < 5 && await this.#mayGoOn(sent, token, tried, waiting))) return {
				...toAnswer(sent),
				sending: made
			};
		}
	}
	async #attempt(request, call, stop, before, key, is_last_key = false) {
		let last;
		for (let next = key ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.randomUUID)(), sendings = 1;; next = (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.randomUUID)(), sendings++) {
			const token = request.secret === true ? void 0 : await this.#session.token(call);
			if (token !== void 0 && token.kind !== "ok") return {
				kind: "not_sent",
				answer: token
			};
			const optional = optionalOf(request, call, before, sendings);
			const departed = await this.#rateLimit.turn(request.endpoint, stop, optional);
			if (stop.aborted) return last ?? {
				kind: "not_sent",
				answer: {
					kind: "unreachable",
					failure: givenUp(stop)
				}
			};
			if (optional !== void 0 && this.#rateLimit.isHopeless(request.endpoint, optional)) {
				const { noMore } = await __webpack_require__.e(/* import() */ 839).then(__webpack_require__.bind(__webpack_require__, 9839));
				return last ?? {
					kind: "not_sent",
					answer: {
						kind: "unreachable",
						failure: noMore()
					}
				};
			}
			const writes = request.asked === "read" ? void 0 : next;
			const sent = await this.#send(request, call, token?.value, writes);
			last = {
				kind: "sent",
				sent,
				token: token?.value,
				key: next,
				sendings
			};
			if (sent.kind !== "rate") {
				if (sent.kind === "fault") this.#rateLimit.unanswered(request.endpoint, departed);
				else this.#rateLimit.granted(request.endpoint);
				return last;
			}
			this.#rateLimit.turnedAway(request.endpoint, departed, sent.told);
			if (is_last_key) return last;
		}
	}
	async #mayGoOn(sent, token, attempts, call) {
		if (sent.kind === "ok" || sent.kind === "rate") return false;
		if (sent.kind === "refused" && sent.refusal.kind === "token") return token !== void 0 && attempts < 5 && this.#session.renew(token, call);
		const is_optional = token !== void 0 && call.is_optional === true;
		const most = sent.kind === "fault" ? sent.again ? ATTEMPTS.lost : 1 : sent.refusal.kind === "busy" ? ATTEMPTS.busy : 1;
		if (attempts >= (is_optional ? Math.min(most, ATTEMPTS.optional) : most)) return false;
		const pause = pauseAfter(sent, attempts);
		if (is_optional && pause > 5e3) return false;
		await this.#clock.sleep(pause, call.signal);
		return !call.signal.aborted;
	}
	async #send(request, call, token, key) {
		const started = this.#clock.now();
		const { sent, trace } = await this.#exchange(request, this.#headers(token, key), call);
		const milliseconds = Math.round(this.#clock.now() - started);
		const text = this.#secrets.redact(`${request.method} ${request.path} ${trace} ${milliseconds} ms`);
		call.log({
			level: "info",
			text
		});
		return sent;
	}
	async #exchange(request, headers, call) {
		const { method, path } = request;
		const body = request.body === void 0 ? void 0 : toJson(request.body);
		if (!Object.values(headers).every(isHeaderValue)) return {
			sent: {
				kind: "fault",
				failure: (await __webpack_require__.e(/* import() */ 525).then(__webpack_require__.bind(__webpack_require__, 525))).unusableHeader(headers),
				sent: false,
				again: false
			},
			trace: "not sent"
		};
		try {
			if (body !== void 0) this.#show("request", body, request, call);
			const reply = await this.#http.send({
				method,
				path,
				headers,
				...body !== void 0 && { body }
			}, call.signal);
			this.#show("reply", reply.text, request, call);
			return await understand(reply, {
				...request,
				given: this.#session.given(headers)
			}, this.#secrets.redact);
		} catch (error) {
			const { faultOf } = await __webpack_require__.e(/* import() */ 839).then(__webpack_require__.bind(__webpack_require__, 9839));
			const fault = faultOf(error, call.signal, this.#secrets.redact);
			return {
				sent: fault,
				trace: `no answer: ${fault.failure.message}`
			};
		}
	}
	#show(what, body, { secret }, call) {
		if (secret === true) return;
		const shown = this.#secrets.redact(body.slice(0, LONGEST_SHOWN + LONGEST_FORM)).slice(0, LONGEST_SHOWN);
		const more = body.length > LONGEST_SHOWN ? `… (${body.length} characters)` : "";
		call.log({
			level: "debug",
			text: ownCopy(`${what} ${shown}${more}`)
		});
	}
	#headers(token, key) {
		return {
			"content-type": "application/json",
			"accept-encoding": "identity",
			...token === void 0 ? {} : { "x-plugin-token": token },
			...token === void 0 || this.#user_key === void 0 ? {} : { "x-user-key": this.#user_key },
			...key === void 0 ? {} : { "x-idem-uuid": key }
		};
	}
};
function optionalOf({ secret }, { is_optional }, before, sendings) {
	if (is_optional !== true || secret === true) return void 0;
	if (sendings === 2) return "turned_away";
	return before === 1 && sendings === 1 ? "again" : "new";
}
const LONGEST_SHOWN = 1e4;
const LONGEST_FORM = 1e4;
function pauseAfter({ told }, attempts) {
	return waitBefore(attempts, told, Math.random());
}
function toAnswer(sent) {
	switch (sent.kind) {
		case "fault": return {
			kind: "unreachable",
			failure: sent.failure
		};
		case "rate": return sent.answer;
		default: return sent;
	}
}
// src/feishu/session.ts
var Session = class {
	#fetch;
	#mask;
	#current;
	#renewals_left;
	#renewable;
	constructor(fetch, renewable, mask) {
		this.#fetch = fetch;
		this.#renewable = renewable;
		this.#renewals_left = renewable ? 1 : 0;
		this.#mask = mask;
	}
	given({ "x-plugin-token": token }) {
		if (token === void 0) return void 0;
		if (this.#renewable) return "pair";
		return token.startsWith("u-") ? "user_token" : "plugin_token";
	}
	token(call) {
		this.#current ??= this.#fetchMasked(call);
		return this.#current;
	}
	async renew(refused, call) {
		const asked = this.token(call);
		const current = await asked;
		if (current.kind !== "ok") return false;
		if (current.value !== refused || this.#current !== asked) return true;
		if (this.#renewals_left === 0) return false;
		this.#renewals_left -= 1;
		this.#current = this.#fetchMasked(call);
		return true;
	}
	async #fetchMasked(call) {
		const answer = await this.#fetch(call);
		if (this.#renewable && answer.kind === "ok" && !isHeaderValue(answer.value)) return {
			kind: "unreachable",
			failure: (await __webpack_require__.e(/* import() */ 525).then(__webpack_require__.bind(__webpack_require__, 525))).unusable("token", "plugin_token")
		};
		if (answer.kind === "ok") this.#mask(answer.value);
		return answer.kind === "refused" ? {
			kind: "refused",
			refusal: ofNoToken(answer.refusal)
		} : answer;
	}
};
function ofNoToken(refusal) {
	return {
		...refusal,
		kind: refusal.kind === "busy" ? "unknown" : refusal.kind,
		carried_out: "surely_not"
	};
}
// src/feishu/shared.ts
var Shared = class {
	#asked = new Map();
	async get(key, ask) {
		const name = JSON.stringify(key);
		const asked = this.#asked.get(name) ?? ask();
		this.#asked.set(name, asked);
		const answer = await asked;
		if (isPassing(answer) && this.#asked.get(name) === asked) this.#asked.delete(name);
		return answer;
	}
};
function isPassing(answer) {
	if (answer.kind === "ok") return false;
	return answer.kind === "unreachable" || answer.refusal.kind === "busy" || answer.refusal.kind === "rate";
}
// src/feishu/wire.ts
const Token = object({ token: string().check(_minLength(1)) });
function readToken(data) {
	const result = safeParse(Token, data);
	return result.success ? result.data.token : void 0;
}
const STATUSES = {
	1: "not_arrived",
	2: "in_progress",
	3: "completed"
};
const UNCONFIRMED = 0;
const CONFIRMED = 1;
const checkers = listOf(object({
	owner: key,
	checked_time: time,
	status: union([pipe(boolean(), transform(Number)), numberOr(-1)])
}));
const perhaps = optional$1(key, "");
const WorkflowData = object({
	workflow_nodes: answerList(object({
		id: perhaps,
		state_key: perhaps,
		name: name$1,
		status: number,
		owners: listOf(key),
		sub_status: checkers,
		checker: checkers
	})),
	connections: listOf(object({
		source_state_key: key,
		target_state_key: key
	}))
});
function readWorkflow(data) {
	const result = safeParse(WorkflowData, data ?? {});
	if (!result.success) return void 0;
	const { workflow_nodes, connections } = result.data;
	return {
		nodes: workflow_nodes.map(toNode).filter(({ state_key }) => state_key !== ""),
		connections: connections.map(({ source_state_key, target_state_key }) => ({
			from: source_state_key,
			to: target_state_key
		}))
	};
}
function toNode(node) {
	const { id, state_key, status, owners } = node;
	return {
		id,
		state_key: state_key === "" ? id : state_key,
		name: node.name,
		status: STATUSES[status] ?? "unknown",
		owners,
		confirmers: confirmersOf([...node.sub_status, ...node.checker])
	};
}
function confirmersOf(entries) {
	return [...new Set(entries.map(({ owner }) => owner))].map((user_key) => ({
		user_key,
		confirmed: entries.some((entry) => entry.owner === user_key && hasConfirmed(entry))
	}));
}
function hasConfirmed({ status, checked_time }) {
	if (status === UNCONFIRMED) return false;
	return status === CONFIRMED || checked_time > 0;
}
// src/feishu/client.ts
var Client = class {
	#http;
	#requester;
	#secrets;
	#user_key;
	#space_ids = new Shared();
	#field_names = new Shared();
	#types = new Shared();
	constructor(options, clock, mask) {
		this.#http = new Http(options);
		const { credentials, secrets } = options;
		secrets.add("plugin_id" in credentials ? credentials.plugin_secret : credentials.plugin_token);
		this.#secrets = secrets;
		const session = new Session((call) => this.#fetchToken(credentials, call), "plugin_id" in credentials, mask);
		this.#requester = new Requester(this.#http, clock, session, secrets);
	}
	actAs(user_key) {
		this.#user_key = user_key;
		this.#requester.actAs(user_key);
	}
	async #post(endpoint, path, body, read, call) {
		return this.#requester.read({
			endpoint,
			method: "POST",
			path,
			body,
			asked: "read",
			read
		}, call);
	}
	async #write(endpoint, path, body, asked, call, sending) {
		return this.#requester.write({
			endpoint,
			method: "POST",
			path,
			body,
			asked,
			read: () => true
		}, call, sending);
	}
	async operate(node, body, call, sending) {
		const path = itemPath(node, "workflow", "node", node.node_id, "operate");
		return this.#write("operate", path, body, body.action, call, sending);
	}
	async changeState(item, body, call, sending) {
		const path = itemPath(item, "workflow", "node", "state_change");
		return this.#write("state_change", path, body, "confirm", call, sending);
	}
	async comment(item, content, call, sending) {
		const path = itemPath(item, "work_item", "comment", "create");
		return this.#write("comment/create", path, { content }, "confirm", call, sending);
	}
	async readFieldNames(project_key, work_item_type_key, call) {
		const path = pathOf(project_key, "field", "all");
		const { readFieldNames: read } = await loadLookups();
		return this.#field_names.get([project_key, work_item_type_key], () => this.#post("field/all", path, { work_item_type_key }, read, call));
	}
	async readItemNames(project_key, work_item_type_key, ids, call) {
		const { itemQuery, readItemNames: read } = await loadLookups();
		return this.#requester.read({
			...itemQuery(project_key, work_item_type_key, ids, ["name"]),
			read
		}, call);
	}
	async readStateFlow(item, call) {
		const { readStateFlow: read, withPresent, itemQuery, readStateKeys } = await loadLookups();
		return withPresent(item, await this.#requester.read({
			...workflowQuery(item, STATE_FLOW),
			read
		}, call), (fields) => {
			const query = itemQuery(item.project_key, item.work_item_type_key, [item.work_item_id], fields);
			return this.#requester.read({
				...query,
				read: readStateKeys
			}, call);
		});
	}
	async readTypes(project_key, call) {
		const path = pathOf(project_key, "work_item", "all-types");
		const { readTypes: read } = await loadLookups();
		const request = {
			endpoint: "all-types",
			method: "GET",
			path,
			asked: "read",
			read
		};
		return this.#types.get([project_key], () => this.#requester.read(request, call));
	}
	async findItems(project_key, { type_keys, ids }, call) {
		const path = pathOf(project_key, "work_item", "filter");
		const { inParts } = await loadLookups();
		return inParts(ids, MOST_ITEMS$1, async (part) => {
			const body = {
				work_item_type_keys: type_keys,
				work_item_ids: part.map(BigInt),
				page_size: MOST_ITEMS$1
			};
			return this.#post("work_item/filter", path, body, (await loadLookups()).readItems, call);
		});
	}
	async findUsers(emails, call) {
		const path = pathOf("user", "query");
		const { inParts, usersOf, readUsers } = await loadLookups();
		const ask = (part) => this.#post("user/query", path, { emails: part }, readUsers, call);
		return inParts(emails, MOST_USERS, (part) => usersOf(part, ask));
	}
	async readWorkflow(item, call) {
		return this.#requester.read({
			...workflowQuery(item, NODE_FLOW),
			read: readWorkflow
		}, call);
	}
	async readMissing(node, call) {
		const space = await this.#spaceId(node.project_key, call);
		if (space.kind !== "ok") return space;
		const body = {
			project_key: space.value,
			work_item_type_key: node.work_item_type_key,
			work_item_id: BigInt(node.work_item_id),
			state_key: node.node_id,
			mode: "unfinished"
		};
		const path = pathOf("work_item", "transition_required_info", "get");
		const { readMissing } = await __webpack_require__.e(/* import() */ 578).then(__webpack_require__.bind(__webpack_require__, 2578));
		const read = (data) => readMissing(data, node.node_id);
		return this.#post("transition_required_info", path, body, read, call);
	}
	async readSpaces(keys, call) {
		const path = pathOf("projects", "detail");
		const { inParts } = await loadLookups();
		return inParts(keys, MOST_SPACES, async (part) => {
			const body = {
				project_keys: part.filter((key) => isObjectKey(key)),
				simple_names: part.filter((key) => !isObjectKey(key)),
				...this.#user_key === void 0 ? {} : { user_key: this.#user_key }
			};
			return this.#post("projects/detail", path, body, (await loadLookups()).readSpaces, call);
		});
	}
	async #spaceId(project_key, call) {
		if (isObjectKey(project_key)) return {
			kind: "ok",
			value: project_key,
			log_id: ""
		};
		return this.#space_ids.get([project_key], () => this.#findSpaceId(project_key, call));
	}
	async #findSpaceId(simple_name, call) {
		const answer = await this.readSpaces([simple_name], call);
		if (answer.kind !== "ok") return answer;
		const named = answer.value.find((space) => space.simple_name.toLowerCase() === simple_name.toLowerCase());
		if (named !== void 0) return {
			...answer,
			value: named.project_key
		};
		const { noSuchSpace } = await __webpack_require__.e(/* import() */ 578).then(__webpack_require__.bind(__webpack_require__, 2578));
		return {
			kind: "unreachable",
			failure: noSuchSpace(simple_name)
		};
	}
	async close() {
		await this.#http.close();
	}
	async #fetchToken(credentials, call) {
		if ("plugin_token" in credentials) return {
			kind: "ok",
			value: credentials.plugin_token,
			log_id: ""
		};
		const { plugin_id, plugin_secret } = credentials;
		const body = {
			plugin_id,
			plugin_secret,
			type: PLUGIN_ACCESS_TOKEN
		};
		return this.#requester.read({
			endpoint: "plugin_token",
			method: "POST",
			path: pathOf("authen", "plugin_token"),
			body,
			asked: "read",
			read: (data) => {
				const token = readToken(data);
				if (token !== void 0) this.#secrets.add(token);
				return token;
			},
			secret: true
		}, call);
	}
};
const loadLookups = () => __webpack_require__.e(/* import() */ 451).then(__webpack_require__.bind(__webpack_require__, 5451));
const MOST_ITEMS$1 = 100;
const MOST_USERS = 100;
const MOST_SPACES = 10;
const NODE_FLOW = 0;
const STATE_FLOW = 1;
function workflowQuery(item, flow_type) {
	return {
		endpoint: "workflow/query",
		method: "POST",
		path: itemPath(item, "work_item", "workflow", "query"),
		body: {
			flow_type,
			fields: ["name"]
		},
		asked: "read"
	};
}
const PLUGIN_ACCESS_TOKEN = 0;
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_4__.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs__WEBPACK_IMPORTED_MODULE_6__.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs__WEBPACK_IMPORTED_MODULE_6__.appendFileSync(filePath, `${toCommandValue(message)}${os__WEBPACK_IMPORTED_MODULE_4__.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_5__.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_4__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_4__.EOL}${delimiter}`;
}
// \0built-in:node:url
var require__built_in_node_url = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	module.exports = process.getBuiltinModule("node:url");
}));
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os__WEBPACK_IMPORTED_MODULE_4__.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function debug(message) {
	issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os__WEBPACK_IMPORTED_MODULE_4__.EOL);
}
function startGroup(name) {
	issue("group", name);
}
function endGroup() {
	issue("endgroup");
}
// scripts/core-slim.js
var Summary = class {
	#text = "";
	addRaw(text) {
		this.#text += text;
		return this;
	}
	async write() {
		const file = process.env["GITHUB_STEP_SUMMARY"] ?? "";
		if (file === "") throw new Error("Unable to find environment variable for $GITHUB_STEP_SUMMARY");
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, this.#text, { flag: node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_APPEND });
		this.#text = "";
		return this;
	}
};
const summary = new Summary();
// src/forge/kept-file.ts
function keepFile(folder, text) {
	if (folder === void 0 || folder === "") return { kind: "no_place" };
	try {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, "feishu-project-")), "results.json");
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, text, {
			flag: "wx",
			mode: 384
		});
		return {
			kind: "kept",
			path
		};
	} catch (error) {
		return {
			kind: "failed",
			because: error instanceof Error ? error.message : String(error)
		};
	}
}
// src/forge/log-line.ts
function harmless(text) {
	const line = oneLine(text).replace(/##(?=[a-z]{0,20}\[)/gi, "## ");
	return line.startsWith("::") ? line.replace("::", ": :") : line;
}
// src/forge/lost-print.ts
const READER_GONE = new Set([
	"EPIPE",
	"EOF",
	"ECONNRESET",
	"ERR_STREAM_DESTROYED"
]);
function outlivePrinting(stream, onLost) {
	let is_told = false;
	stream.on("error", (error) => {
		if (is_told || READER_GONE.has(error.code ?? "")) return;
		is_told = true;
		onLost(error.message);
	});
}
// src/forge/actions-runner.ts
function openActionsRunner({ verbose, has_output_file, temporary_folder }) {
	outlivePrinting(process.stdout, () => void 0);
	const log = ({ level, text }) => {
		if (level === "info") info(harmless(text));
		else if (verbose) debug(oneLine(text));
	};
	return {
		mask: (secret) => setSecret(secret),
		log,
		group: (title, lines) => {
			startGroup(oneLine(title));
			for (const line of lines) log(line);
			endGroup();
		},
		annotate: ({ level, title, message }) => ANNOTATE[level](plainLines(message), { title: oneLine(title) }),
		setOutput: (name, value) => has_output_file ? tryTo(() => setOutput(name, value)) : {
			kind: "failed",
			because: "GITHUB_OUTPUT is not set"
		},
		keepFile: (text) => keepFile(temporary_folder, text),
		writeSummary: async (markdown) => {
			try {
				await summary.addRaw(markdown).write();
			} catch (error) {
				log({
					level: "info",
					text: `The job summary could not be written: ${messageOf$1(error)}`
				});
			}
		},
		fail: () => {
			process.exitCode = 1;
		}
	};
}
const ANNOTATE = {
	notice,
	warning,
	error
};
function tryTo(write) {
	try {
		write();
		return { kind: "written" };
	} catch (error) {
		return {
			kind: "failed",
			because: messageOf$1(error)
		};
	}
}
function messageOf$1(error) {
	return error instanceof Error ? error.message : String(error);
}
// src/forge/plain-runner.ts
function openPlainRunner({ verbose, temporary_folder }) {
	const fail = () => {
		process.exitCode = 1;
	};
	outlivePrinting(process.stdout, (because) => {
		fail();
		console.error(`The report could not be printed, outputs included: ${because}. What was moved stays moved.`);
	});
	const print = (text) => void process.stdout.write(`${harmless(text)}\n`);
	const log = ({ level, text }) => {
		if (level === "info" || verbose) print(text);
	};
	return {
		mask: () => void 0,
		log,
		group: (title, lines) => {
			print(title);
			for (const line of lines) log(line);
		},
		annotate: ({ level, title, message }) => print(`${level}: ${title}: ${message}`),
		setOutput: (name, value) => {
			print(`${name}=${value}`);
			return { kind: "written" };
		},
		keepFile: (text) => keepFile(temporary_folder, text),
		writeSummary: () => Promise.resolve(),
		fail
	};
}
// src/work-item/outside.ts
const BUILT_IN = new Set([
	"story",
	"issue",
	"version",
	"sprint",
	"sub_task",
	"chart"
]);
function isBuiltIn(word) {
	return BUILT_IN.has(word);
}
function isTypeKey(word) {
	return BUILT_IN.has(word) || isObjectKey(word);
}
function brokenBound(reference, bounds) {
	const { project_key, work_item_type, url } = reference;
	if (lacks(bounds.project_key, project_key, isSameKind)) return "project_key";
	const areComparable = url === void 0 ? areKeys : (allowed, type) => isBuiltIn(allowed) || areKeys(allowed, type);
	return lacks(bounds.work_item_type_key, work_item_type, areComparable) ? "work_item_type_key" : void 0;
}
function lacks(allowed, word, areComparable) {
	if (word === void 0 || allowed.length === 0) return false;
	return allowed.every((one) => areComparable(one, word) && one.toLowerCase() !== word.toLowerCase());
}
function isSameKind(one, other) {
	return isObjectKey(one.toLowerCase()) === isObjectKey(other.toLowerCase());
}
function areKeys(one, other) {
	return isTypeKey(one) && isTypeKey(other);
}
// src/inputs/cross-rules.ts
function breaches(draft) {
	const broken = RULES.filter(({ isBroken }) => isBroken(draft));
	const { texts, values } = draft;
	return [...broken.map(({ input, found, allowed }) => ({
		path: [input],
		found: found ?? texts.get(input),
		allowed
	})), ...outside(values)];
}
function given(input, ...others) {
	const names = [input, ...others];
	const any = eitherOf(names);
	return {
		input,
		isSo: ({ texts }) => names.some((name) => texts.has(name)),
		...sentence(any.en, `填写 ${any.zh}`)
	};
}
function setTo(input, value) {
	const called = value === true ? input : `\`${input}: ${String(value)}\``;
	return {
		input,
		isSo: ({ values }) => values[input] === value,
		en: called,
		zh: called
	};
}
function needed(input, isNeeded, allowed) {
	return {
		input,
		isBroken: (draft) => !draft.texts.has(input) && isNeeded(draft),
		allowed
	};
}
function apart(input, others, allowed) {
	const { en, zh } = eitherOf(others);
	return {
		input,
		isBroken: ({ texts }) => texts.has(input) && others.some((other) => texts.has(other)),
		found: sentence(`${input} beside ${en}`, `与 ${zh} 同时填写`),
		allowed
	};
}
function useless({ input, isSo, en: what }, when, why) {
	const { en, zh } = why === void 0 ? sentence("", "") : sentence(`: ${why.en}`, `：${why.zh}`);
	return {
		input,
		isBroken: (draft) => isSo(draft) && when.isSo(draft),
		allowed: sentence(`no ${what} with ${when.en}${en}`, `${when.zh} 时不填 ${what}${zh}`)
	};
}
const CREDENTIALS = sentence("plugin_id together with plugin_secret, or plugin_token instead of both", "同时填写 plugin_id 和 plugin_secret，或改为只填 plugin_token");
const ONE_OF_THREE = sentence("only one of since, work_item_id and text", "since、work_item_id、text 三者只填其一");
const REQUIRE = setTo("action", "require");
const READS_ONLY = sentence("it only reads and moves nothing", "它只读取，不流转节点");
const MOVING = [
	"rollback_reason",
	"node_owners",
	"node_schedule",
	"schedules",
	"fields",
	"role_assignee"
];
const hasNoToken = ({ texts }) => !texts.has("plugin_token");
const USER_TOKEN = {
	...sentence("a u- token", "使用 u- token"),
	isSo: ({ texts, values }) => values.plugin_token?.startsWith("u-") === true && !texts.has("plugin_id") && !texts.has("plugin_secret")
};
const RULES = [
	needed("plugin_id", hasNoToken, CREDENTIALS),
	needed("plugin_secret", hasNoToken, CREDENTIALS),
	{
		...apart("plugin_token", ["plugin_id", "plugin_secret"], CREDENTIALS),
		found: sentence("a token beside plugin_id or plugin_secret", "与 plugin_id 或 plugin_secret 同时填写")
	},
	needed("user_key", (draft) => hasNoToken(draft) || draft.values.plugin_token?.startsWith("u-") === false, sentence("the user key of the person the plugin acts as (double-click an avatar in Feishu Project to copy it), or the e-mail address", "插件所代表的用户的 user_key（在飞书项目中双击头像即可复制）或邮箱")),
	useless(given("user_key"), USER_TOKEN, sentence("it belongs to a user", "它已属于某个用户")),
	needed("job_status", setTo("action", "auto").isSo, sentence("success, failure, cancelled or skipped (needs.deploy.result is empty if the job is misspelt or not in `needs`; in another CI, set action instead)", "success、failure、cancelled 或 skipped（作业名写错或未列入 `needs` 时，needs.deploy.result 为空；其他 CI 请改填 action）")),
	{
		input: "environments",
		isBroken: ({ values: { since, environments } }) => since === "last_deployment" && environments !== void 0 && environments.length !== 1,
		allowed: sentence("exactly one environment with `since: last_deployment`", "`since: last_deployment` 须填且只填一个环境")
	},
	useless(given("paths"), given("work_item_id", "text"), sentence("they name no changes whose files could be compared", "此时没有可比较文件的变更")),
	{
		input: "hold_while_open",
		isBroken: ({ values: { hold_while_open, work_item_sources: sources } }) => hold_while_open === true && sources?.every((source) => source === "commits") === true,
		allowed: sentence("hold_while_open only with title, body or branch among work_item_sources: open pull requests are searched there", "hold_while_open 要求 work_item_sources 含 title、body 或 branch：未合并的拉取请求只在这些位置查找")
	},
	apart("work_item_id", ["since"], ONE_OF_THREE),
	apart("text", ["since", "work_item_id"], ONE_OF_THREE),
	apart("schedules", ["node_schedule"], sentence("one of the two: schedules where each owner has its own schedule, else node_schedule", "两者择一：差异化排期用 schedules，否则用 node_schedule")),
	useless(given("rollback_reason"), setTo("action", "confirm")),
	...MOVING.map((input) => useless(given(input), REQUIRE, READS_ONLY)),
	useless(setTo("comment", true), REQUIRE, READS_ONLY),
	useless(setTo("fail_on_error", false), REQUIRE, sentence("a check must not pass when it knows nothing; exceptions go in warn_on", "检查无法得知结果时不得通过；可用 warn_on 逐项放行")),
	useless(setTo("fail_on_blocked", true), REQUIRE, sentence("the step fails anyway unless every node is completed", "只要有节点未完成，步骤就会失败")),
	{
		input: "fail_on_blocked",
		isBroken: ({ values: { fail_on_blocked, dry_run, action } }) => fail_on_blocked === true && dry_run === false && action !== "require",
		allowed: sentence("fail_on_blocked only with `dry_run: true`", "fail_on_blocked 仅与 `dry_run: true` 一起使用")
	}
];
function outside({ work_item_id = [], project_key = [], work_item_type_key = [] }) {
	const [spaces, types] = [listOf$1(project_key), listOf$1(work_item_type_key)];
	const ofSpaces = sentence(`items of the spaces in project_key (${spaces.en})`, `project_key 所列空间（${spaces.zh}）中的工作项`);
	const ofTypes = sentence(`items of the types in work_item_type_key (${types.en})`, `work_item_type_key 所列类型（${types.zh}）的工作项`);
	return work_item_id.flatMap((reference) => {
		const broken = brokenBound(reference, {
			project_key,
			work_item_type_key
		});
		if (broken === void 0) return [];
		const { work_item_id: id, url: found = id } = reference;
		return [{
			path: ["work_item_id"],
			found,
			allowed: broken === "project_key" ? ofSpaces : ofTypes
		}];
	});
}
// src/inputs/readers.ts
function inside(place, step) {
	return {
		...place,
		refuse: (found, allowed, path = []) => place.refuse(found, allowed, [step, ...path])
	};
}
const NONE$1 = { kind: "none" };
function read$2(value) {
	return {
		kind: "read",
		value
	};
}
function mapped(reading, make) {
	return reading.kind === "read" ? read$2(make(reading.value)) : reading;
}
async function each$1(found, readOne) {
	const readings = [];
	for (const one of found) readings.push(await readOne(one));
	const values = readings.flatMap((one) => one.kind === "read" ? [one.value] : []);
	return values.length === readings.length ? read$2(values) : NONE$1;
}
async function collect(readers, found, place, due = Object.keys(readers)) {
	const values = {};
	for (const name in readers) {
		if (!due.includes(name)) continue;
		const reading = await readers[name](found.get(name), inside(place, name));
		if (reading.kind === "read") values[name] = reading.value;
	}
	return values;
}
function isComplete(values, readers) {
	return Object.keys(readers).every((name) => name in values);
}
function any(text) {
	return read$2(text);
}
function parsed(allowed, parse) {
	return (found, { refuse }) => {
		const value = parse(found);
		return value === void 0 ? refuse(found, allowed) : read$2(value);
	};
}
function matching(pattern, allowed) {
	return parsed(allowed, (text) => pattern.test(text) ? text : void 0);
}
function oneOf(...words) {
	return parsed(listOf$1(words), (text) => words.find((one) => one === text));
}
const TRUE_OR_FALSE = sentence("true or false", "true 或 false");
const yesOrNo = parsed(TRUE_OR_FALSE, (text) => {
	if (/^(?:true|True|TRUE)$/.test(text)) return true;
	return /^(?:false|False|FALSE)$/.test(text) ? false : void 0;
});
function seconds(least, most) {
	const inSeconds = numberWithin(least, most, /^\d+(?:\.\d+)?$/, sentence(`seconds from ${least} to ${most}, such as 10 or 2.5`, `${least} 到 ${most} 之间的秒数，例如 10 或 2.5`));
	return (text, place) => mapped(inSeconds(text, place), (value) => Math.round(value * 1e3));
}
function wholeNumber(least, most) {
	return numberWithin(least, most, /^\d{1,9}$/, sentence(`a whole number from ${least} to ${most}`, `${least} 到 ${most} 之间的整数`));
}
function numberWithin(least, most, form, allowed) {
	return parsed(allowed, (text) => {
		const value = form.test(text) ? Number(text) : NaN;
		return value >= least && value <= most ? value : void 0;
	});
}
function list(allowed, element) {
	return async (text, place) => {
		const elements = split(text, place);
		if (elements.kind !== "read") return elements;
		if (elements.value.length === 0) return place.refuse(text, allowed);
		return mapped(await each$1(elements.value, (one) => element(one, place)), (some) => [...new Set(some)]);
	};
}
function someOf(...words) {
	const { en, zh } = listOf$1(words);
	const allowed = sentence(`some of ${en}`, `${zh} 中的若干项`);
	return list(allowed, parsed(allowed, (text) => words.find((one) => one === text)));
}
const ELEMENT = /[^\S\n]*(?:"(?<quoted>(?:[^"]|"")*)"[^\S\n]*(?=[\n,，]|$)|(?<plain>[^\n,，]*))(?:[\n,，]|$)/gy;
const CLOSED = sentence("an element in double quotes up to the next comma or line end; a quote inside it is written twice", "成对的双引号，其后为逗号或换行；引号内的双引号写两次");
const PLAIN_LIST = sentence("elements with commas or line ends between them, without brackets, dashes and single quotes (`join(fromJSON(…))` makes that of a JSON array); in double quotes an element stands as it is", "以逗号或换行分隔的元素，不带方括号、短横线和单引号（JSON 数组可用 `join(fromJSON(…))` 转换）；双引号内的元素保持原样");
const ELEMENT_OF_YAML = /^(?:-\s|'.*'$)/su;
function split(text, { refuse }) {
	if (isBracketed(text)) return refuse(text, PLAIN_LIST);
	const elements = new Map();
	for (const { groups } of text.matchAll(ELEMENT)) {
		const { quoted, plain = "" } = groups ?? {};
		const bare = plain.trim();
		if (ELEMENT_OF_YAML.test(bare)) return refuse(bare, PLAIN_LIST);
		if (quoted === void 0 && bare.startsWith("\"")) return refuse(bare, CLOSED);
		const element = (quoted?.replaceAll("\"\"", "\"") ?? bare).trim();
		const seen = asSeen(element);
		if (seen !== "" && !elements.has(seen)) elements.set(seen, element);
	}
	return read$2([...elements.values()]);
}
function isBracketed(text) {
	if (!text.startsWith("[") || !text.endsWith("]")) return false;
	let depth = 0;
	for (const [bracket] of text.slice(0, -1).matchAll(/[[\]]/g)) {
		depth += bracket === "[" ? 1 : -1;
		if (depth === 0) return false;
	}
	return depth === 1;
}
// src/work-item/item-pattern.ts
const FLAGS = "gu";
function checkPattern(pattern) {
	try {
		compilePattern(pattern);
		const groups = new RegExp(`${pattern}|`, FLAGS).exec("")?.groups;
		return Object.hasOwn(groups ?? {}, "id") ? void 0 : NO_ID;
	} catch (error) {
		const why = String(error);
		return sentence(`work_item_pattern is not a regular expression that JavaScript understands (flags ${FLAGS}): ${why}`, `work_item_pattern 不是 JavaScript 能识别的正则表达式（标志 ${FLAGS}）：${why}`);
	}
}
function compilePattern(pattern) {
	return new RegExp(pattern, FLAGS);
}
const NO_ID = sentence("work_item_pattern has no group named id, so it can’t tell which digits are the work item’s ID: write them as `(?<id>\\d+)`", "work_item_pattern 中没有名为 id 的分组，无法判断哪些数字是工作项 ID：请写成 `(?<id>\\d+)`");
const baseUrl = parsed(sentence("an https address without path and credentials, such as https://project.feishu.cn; http on a loopback address only", "不含路径和账号密码的 https 地址，例如 https://project.feishu.cn；仅回环地址可用 http"), (text) => {
	if (!/^https?:\/\/[^/?#@\\\s]+\/?$/i.test(text) || !URL.canParse(text)) return void 0;
	const { origin, hostname, protocol } = new URL(text);
	if (hostname.endsWith(".")) return void 0;
	return protocol === "https:" || isLoopback(hostname) ? origin : void 0;
});
const SPACE = sentence("a space ID (24 hex digits), a simple_name, or the address of the space: `shop` or https://project.feishu.cn/shop", "空间 ID（24 位十六进制数）、空间域名 simple_name 或空间地址：`shop` 或 https://project.feishu.cn/shop");
const space = (text, { hosts, refuse }) => {
	if (/^[\w.~-]+$/.test(text)) return read$2(text);
	if (!text.includes("/")) return refuse(text, SPACE);
	if (hosts === void 0) return NONE$1;
	const name = parseItemUrl(`${text.replace(/[?#].*$/, "").replace(/\/+$/, "")}/story/detail/1`, hosts)?.project_key;
	if (name !== void 0) return read$2(name);
	const on = listOf$1([...hosts]);
	return refuse(text, sentence(`a space, by its name or by its address alone, such as https://project.feishu.cn/shop, on ${on.en}`, `空间域名，或 ${on.zh} 上的空间地址（不含其他路径），例如 https://project.feishu.cn/shop`));
};
const item = (text, { hosts, refuse }) => {
	if (isWorkItemId(text)) return read$2({ work_item_id: text });
	if (hosts === void 0) return NONE$1;
	const reference = parseItemUrl(text, hosts);
	if (reference !== void 0) return read$2(reference);
	const on = listOf$1([...hosts]);
	return refuse(text, sentence(`a work item ID (1 to 9223372036854775807) or the address of a work item's page on ${on.en}`, `工作项 ID（1 到 9223372036854775807），或 ${on.zh} 上的工作项页面地址`));
};
// src/inputs/globs.ts
const GLOB = sentence("globs from the root of the repository with / between folders, such as src/**; one with a comma goes in double quotes: \"src/*.{js,ts}\"", "从仓库根目录算起、用 / 分隔目录的通配符，例如 src/**；含逗号的请加双引号：\"src/*.{js,ts}\"");
const STRAY_BACKSLASH = /\\(?![\\[\](){}!+@#|,])/u;
const FULL_WIDTH = /^！|＊/u;
const NO_FOLDER = new Set([
	"",
	".",
	".."
]);
const glob = parsed(GLOB, (text) => {
	const path = text.replace(/^!/u, "").replace(/^\.?\//u, "").replace(/\/$/u, "");
	return !path.split("/").some((name) => NO_FOLDER.has(name)) && areBracesClosed(path) && !FULL_WIDTH.test(text) && !STRAY_BACKSLASH.test(path.replaceAll("\\\\", "")) ? text : void 0;
});
function areBracesClosed(path) {
	let depth = 0;
	for (const [sign] of path.matchAll(/\\.|[{}]/gsu)) {
		depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
		if (depth < 0) return false;
	}
	return depth === 0;
}
// src/inputs/written.ts
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const INTEGER = /^-?\d+$/;
var Numeral = class {
	source;
	constructor(source) {
		this.source = source;
	}
	toNumber() {
		if (!JSON_NUMBER.test(this.source)) return void 0;
		const number = Number(this.source);
		if (INTEGER.test(this.source) && !Number.isSafeInteger(number)) return BigInt(this.source);
		return Number.isFinite(number) ? number : void 0;
	}
};
function asText(found) {
	if (found instanceof Numeral) return found.source;
	return typeof found === "string" ? found : void 0;
}
const HALF = sentence("half of a character (one half of a surrogate pair)", "不完整的字符（半个代理对）");
const WHOLE = sentence("whole characters", "完整的字符");
// src/inputs/rows.ts
function row(reader, absent, traits = {}) {
	const readText = (text, place) => {
		if (text === void 0) return absent(place);
		return text.isWellFormed() ? reader(text, place) : place.refuse(HALF, WHOLE);
	};
	return Object.assign(readText, traits);
}
function optional(reader, traits) {
	return row(reader, () => read$2(void 0), traits);
}
function structured(readerOf) {
	return optional(async (text, place) => readerOf(await __webpack_require__.e(/* import() */ 928).then(__webpack_require__.bind(__webpack_require__, 6928)))(text, place));
}
function optionalList(allowed, element) {
	return row(list(allowed, element), () => read$2([]));
}
function words(allowed, form) {
	return optionalList(allowed, form === void 0 ? any : matching(form, allowed));
}
function requiredList(allowed, element) {
	return row(list(allowed, element), ({ refuse }) => refuse(void 0, allowed), { required: true });
}
function orElse(standard, reader) {
	return row(reader, (place) => reader(standard, place), { standard });
}
const VISIBLE_ASCII = /^[!-~]+$/;
function secret({ en, zh }, form = VISIBLE_ASCII) {
	return optional(matching(form, sentence(`${en}, of visible ASCII characters and without a space`, `${zh}，只含可见 ASCII 字符，不含空格`)), { secret: true });
}
// src/inputs/user-key.ts
const USER_KEY = sentence("a user key (double-click an avatar in Feishu Project to copy it) or an e-mail address", "user_key（在飞书项目中双击头像即可复制）或邮箱地址");
const PATTERN = /^(?!(?:null|undefined|true|false)$)(?:[\w.:-]+|[^@\s\p{C}]+@[^@\s\p{C}]+\.[^@\s\p{C}]+)$/u;
const userKey = matching(PATTERN, USER_KEY);
function userKeyOf(found) {
	const key = asText(found) ?? "";
	return PATTERN.test(key) ? key : void 0;
}
// src/inputs/zone.ts
const DEFAULT_ZONE = "Asia/Shanghai";
const ZONE = sentence("the name of an IANA time zone, such as Asia/Shanghai, Singapore or UTC; no abbreviation such as CST, no offset", "IANA 时区名称，例如 Asia/Shanghai、Singapore 或 UTC；不能用 CST 等缩写，也不能用时差");
const ABBREVIATION = /^(?!GMT|UCT)[a-z]{2}t$/i;
const zone = parsed(ZONE, (text) => {
	if (text === "Asia/Shanghai" || text === "UTC") return text;
	if (!/^[a-z]/i.test(text) || ABBREVIATION.test(text)) return void 0;
	return attempt$1(() => Intl.DateTimeFormat("en", { timeZone: text })) && text;
});
function attempt$1(read) {
	try {
		return read();
	} catch {
		return;
	}
}
// src/inputs/table.ts
const HOST = /^(?!.*\.\.)[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/i;
const KEYWORD = /^(?=.*[\p{L}\p{N}])[^、;；|]+$/su;
const REF = /^(?![-/])(?!.*(?:\.\.|@\{|\/\/))[^\s\p{C}~^:?*[\\]*[^\s\p{C}~^:?*[\\/.]$/u;
const pattern = (text, { refuse }) => {
	const mistake = checkPattern(text);
	if (mistake === void 0) return read$2(text);
	return refuse(text, sentence(`a regular expression with a group named id; ${mistake.en}`, together("含名为 id 的分组的正则表达式；", mistake.zh)));
};
const table = {
	plugin_id: optional(matching(VISIBLE_ASCII, sentence("the plugin's ID, such as MII_63E9D49B8C82", "插件 ID，例如 MII_63E9D49B8C82"))),
	plugin_secret: secret(sentence("the plugin's secret", "插件密钥")),
	plugin_token: secret(sentence("a token that begins with p-, v- or u-", "以 p-、v- 或 u- 开头的 token"), /^[puv]-[!-~]+$/),
	user_key: optional(userKey),
	project_key: requiredList(SPACE, space),
	work_item_type_key: words(sentence("a type key, an api_name or the exact name of a type, such as story or 需求", "工作项类型的 type_key、api_name 或准确名称，例如 story 或“需求”")),
	node_id: requiredList(sentence("a node's ID, state key or exact name", "节点 ID、state_key 或节点的准确名称"), any),
	base_url: orElse("https://project.feishu.cn", baseUrl),
	action: orElse("auto", oneOf("auto", "confirm", "rollback", "require")),
	job_status: optional(oneOf("success", "failure", "cancelled", "skipped")),
	environments: words(sentence("names of environments", "环境名称")),
	since: optional(matching(REF, sentence("last_success, last_deployment, last_release, or a tag, a branch or a SHA", "last_success、last_deployment、last_release，或标签、分支、提交 SHA"))),
	paths: optionalList(GLOB, glob),
	hold_while_open: orElse("false", yesOrNo),
	work_item_id: optionalList(sentence("work item IDs or addresses of their pages", "工作项 ID 或工作项页面地址"), item),
	text: optional(any, { verbatim: true }),
	work_item_sources: orElse("title, body, branch, commits", someOf("title", "body", "branch", "commits")),
	work_item_pattern: optional(pattern),
	work_item_keywords: words(sentence("words such as resolve, fixes with commas or line ends between them", "以逗号或换行分隔的词语，例如 `resolve,fixes`"), KEYWORD),
	work_item_hosts: words(sentence("hosts without scheme and path, such as project.example.com", "不含协议和路径的域名，例如 project.example.com"), HOST),
	rollback_reason: optional(any),
	node_owners: structured(({ nodeOwners }) => nodeOwners),
	node_schedule: structured(({ nodeSchedule }) => nodeSchedule),
	schedules: structured(({ schedules }) => schedules),
	fields: structured(({ fields }) => fields),
	role_assignee: structured(({ roleAssignee }) => roleAssignee),
	timezone: orElse(DEFAULT_ZONE, zone),
	comment: orElse("false", yesOrNo),
	on_missing: optional(oneOf("ignore", "warn", "fail")),
	fail_on_error: orElse("true", yesOrNo),
	warn_on: words(sentence("err_codes such as 20016, unreachable, unverified or unmet", "err_code（例如 20016）、unreachable、unverified 或 unmet"), /^(?:[1-9]\d{0,9}|unreachable|unverified|unmet)$/),
	dry_run: orElse("false", yesOrNo),
	fail_on_blocked: orElse("false", yesOrNo),
	github_token: secret(sentence("a token of GitHub, such as github.token", "GitHub token，例如 github.token")),
	max_work_items: optional(wholeNumber(1, 500)),
	request_timeout: orElse("10", seconds(.1, 300)),
	timeout: orElse("120", seconds(.1, 3600)),
	language: orElse("en", oneOf("en", "zh"))
};
const inputNames = Object.keys(table);
const secretNames = Object.entries(table).flatMap(([name, { secret }]) => secret === true ? [name] : []);
// src/inputs/read.ts
async function readInputs(raw) {
	const texts = textsOf(raw);
	const mistakes = [];
	const values = await readTable(texts, (found, allowed, path = []) => {
		mistakes.push({
			path,
			found,
			allowed
		});
		return NONE$1;
	});
	mistakes.push(...breaches({
		texts,
		values
	}));
	const inputs = mistakes.length === 0 && isComplete(values, table) ? gathered(values) : void 0;
	if (inputs !== void 0) return Object.freeze(inputs);
	const { inputFailure } = await __webpack_require__.e(/* import() */ 227).then(__webpack_require__.bind(__webpack_require__, 2227));
	throw inputFailure(mistakes, texts);
}
function textsOf(raw) {
	const texts = Object.entries(table).map(([name, { verbatim }]) => {
		const text = raw[name] ?? "";
		return [name, verbatim === true && text.trim() !== "" ? text : text.trim()];
	});
	return new Map(texts.filter(([, text]) => text !== ""));
}
async function readTable(texts, refuse) {
	const { timezone, base_url, work_item_hosts, ...others } = table;
	const first = await collect({
		timezone,
		base_url,
		work_item_hosts
	}, texts, {
		timezone: "UTC",
		hosts: void 0,
		refuse
	});
	const { timezone: zone = "UTC", base_url: address, work_item_hosts: more } = first;
	const hosts = address === void 0 || more === void 0 ? void 0 : itemHosts(address, more);
	return {
		...first,
		...await collect(others, texts, {
			timezone: zone,
			hosts,
			refuse
		})
	};
}
function gathered(values) {
	const { plugin_id, plugin_secret, plugin_token, user_key, on_missing, ...others } = values;
	const { node_owners, node_schedule, schedules, fields, role_assignee, ...settings } = others;
	const credentials = credentialsOf({
		plugin_id,
		plugin_secret,
		plugin_token,
		user_key
	});
	return credentials && {
		...settings,
		on_missing: on_missing ?? (settings.action === "require" ? "fail" : "warn"),
		work_item_hosts: itemHosts(settings.base_url, settings.work_item_hosts),
		credentials,
		update: {
			...node_owners && { node_owners },
			...node_schedule && { node_schedule },
			...schedules && { schedules },
			...fields && { fields },
			...role_assignee && { role_assignee }
		}
	};
}
function credentialsOf({ plugin_token, plugin_id, plugin_secret, user_key }) {
	if (plugin_token !== void 0) return {
		plugin_token,
		...user_key !== void 0 && { user_key }
	};
	if (plugin_id === void 0 || plugin_secret === void 0 || user_key === void 0) return void 0;
	return {
		plugin_id,
		plugin_secret,
		user_key
	};
}
// src/plan/value-of.ts
var Refused = class extends Failure {
	refusal;
	constructor(refusal) {
		super("refused", sentence(refusal.message, refusal.message), { remedy: refusal.hint });
		this.name = "Refused";
		this.refusal = refusal;
	}
};
function valueOf(answer) {
	switch (answer.kind) {
		case "ok": return answer.value;
		case "refused": throw new Refused(answer.refusal);
		case "unreachable": throw answer.failure;
	}
}
// src/report/items.ts
function itemsOf(result) {
	return result.kind === "acted" ? result.tasks.map((task) => itemOf(task, result)) : [];
}
function itemOf(task, { item_names }) {
	const { work_item_id, want, outcomes } = task;
	const [first] = outcomes;
	const read_later = item_names?.get(work_item_id);
	if ("left_alone" in task) {
		const told = task.mentions.map(({ reference }) => reference);
		return {
			work_item_id,
			project_key: told.find(({ project_key }) => project_key !== void 0)?.project_key ?? "",
			type_key: told.find(({ work_item_type }) => work_item_type !== void 0)?.work_item_type ?? "",
			name: read_later,
			url: told.find(({ url }) => url !== void 0)?.url,
			action: want.do === "nothing" ? "" : want.do,
			outcomes,
			left_alone: task.left_alone
		};
	}
	const { step } = task;
	return {
		work_item_id,
		project_key: first?.node.project_key ?? step.item.project_key,
		type_key: first?.node.work_item_type_key ?? step.item.work_item_type_key,
		name: read_later ?? first?.item_name ?? step.item_name,
		url: first === void 0 ? step.url : first.url,
		action: first?.action ?? (want.do === "nothing" ? "" : want.do),
		outcomes,
		left_alone: void 0
	};
}
const BY_GRAVITY = [
	"refused",
	"unmet",
	"unverified",
	"unreachable",
	"not_tried",
	"blocked",
	"pending",
	"planned",
	"rolled_back",
	"confirmed",
	"met",
	"unchanged",
	"left_alone"
];
function standingOf(outcome) {
	switch (outcome.foreseen?.would) {
		case "blocked":
		case "unchanged": return outcome.foreseen.would;
		case "move":
		case void 0: return outcome.kind;
	}
}
function worstOf({ outcomes }) {
	const standings = new Set(outcomes.map(standingOf));
	return BY_GRAVITY.find((standing) => standings.has(standing)) ?? "left_alone";
}
function isActedOn({ kind }) {
	return kind !== "left_alone";
}
function isBlocked({ foreseen }) {
	return foreseen?.would === "blocked";
}
function isMissing(result) {
	return result.kind === "acted" && result.missing !== void 0 && !hasActed(result);
}
function hasActed({ tasks }) {
	return tasks.some(({ outcomes }) => outcomes.some(isActedOn));
}
function missingOf({ missing, foreseen }) {
	return foreseen?.missing ?? missing ?? [];
}
// src/report/causes.ts
const SHARED = new Set([
	"token",
	"permission",
	"configuration",
	"bad_input",
	"no_such_node",
	"rate"
]);
function causesOf(all) {
	const groups = new Map();
	for (const [index, told] of all.entries()) {
		const key = isShared(told.outcome) ? keyOf(told) : String(index);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [told]);
		else group.push(told);
	}
	return [...groups.values()].map((group) => ({
		first: group[0],
		items: [...new Set(group.map(({ item }) => item))],
		is_same_node: group.every(({ outcome }) => outcome.node.node_id === group[0].outcome.node.node_id)
	}));
}
function isShared(outcome) {
	const { kind, refusal, blame } = outcome;
	if (refusal !== void 0) return SHARED.has(refusal.kind);
	switch (kind) {
		case "unverified":
		case "unreachable":
		case "not_tried":
		case "unchanged":
		case "left_alone": return true;
		case "planned": return !isBlocked(outcome);
		case "refused": return blame !== void 0;
		case "confirmed":
		case "rolled_back":
		case "pending":
		case "met":
		case "unmet": return false;
	}
}
function keyOf({ level, outcome }) {
	const { kind, title, reason, hint, refusal, foreseen, node } = outcome;
	const node_id = level === "notice" ? node.node_id : "";
	return JSON.stringify([
		level,
		kind,
		title?.en,
		reason.en,
		hint?.en,
		refusal?.err_code,
		refusal?.message,
		foreseen?.would,
		node_id
	]);
}
// src/report/phrases.ts
const MOST_IDS = 20;
function itemsOfOne(ids, only) {
	if (ids.length === 1) return sentence(`Work item ${only}`, `工作项 ${only}`);
	const { en, zh } = listOf$1(atMost(MOST_IDS, ids));
	return sentence(`${ids.length} work items (${en})`, `${ids.length} 个工作项（${zh}）`);
}
function atNode(items, noun, called) {
	if (called === void 0) return items;
	return sentence(`${items.en}, ${noun.en} ${called.en}`, `${items.zh}，${together(noun.zh, called.zh)}`);
}
function areLeftAlone(count, items, because) {
	return sentence(`${items.en} ${count === 1 ? "is" : "are"} left alone: ${because.en}`, `${together(items.zh, "未处理")}：${because.zh}`);
}
function andMore(count) {
	return sentence(`And ${count} more: see the job summary and the output results.`, `另有 ${count} 条：见作业摘要和输出 results。`);
}
function rowsLeftOut(count) {
	return sentence(`And ${count} more: see the output results.`, `另有 ${count} 条：见输出 results。`);
}
function workflowsLeftOut(count) {
	return sentence(`And ${count} more that there is no room for.`, `另有 ${count} 个，因篇幅所限未列出。`);
}
function countOf(items) {
	return sentence(`${items} work item${items === 1 ? "" : "s"}`, `${items} 个工作项`);
}
function counted$1(count, word) {
	return sentence(`${count} ${word.en}`, `${count} 个${word.zh}`);
}
function succeeded(count) {
	return sentence(`${count} more row${count === 1 ? "" : "s"} that went well`, `其余 ${count} 行均正常`);
}
function resultsAreCut(left_out) {
	if (left_out === 0) return sentence("The output results holds at most 120,000 bytes: its sentences are cut.", "输出 results 最多 120,000 字节：其中的句子已截断。");
	return sentence(`The output results holds at most 120,000 bytes: its sentences are cut, and the last ${left_out === 1 ? "object is" : `${left_out} objects are`} left out.`, `输出 results 最多 120,000 字节：其中的句子已截断，并省略了最后 ${left_out} 个对象。`);
}
const resultsAreCutTitle = sentence("results is cut", "results 已截断");
const readResultsFile = sentence("The file that results_file names holds all of it.", "完整内容见 results_file 所指的文件。");
const outputsNotWrittenTitle = sentence("the outputs could not be written", "无法写入输出");
function outputsNotWritten(names, because) {
	const { en, zh } = listOf$1(names);
	return sentence(`These outputs could not be written: ${en} (${because}). Later steps would decide without them, so this step fails. What was moved stays moved.`, `无法写入以下输出：${zh}（${because}）。后续步骤会缺少这些输出，因此本步骤失败；已流转的节点不受影响。`);
}
const resultsFileNotWrittenTitle = sentence("results_file could not be written", "无法写入 results_file");
function resultsFileNotWritten(because) {
	return sentence(`The file for results_file could not be written (${because}): the output is empty.`, `无法写入 results_file 对应的文件（${because}）：该输出为空。`);
}
function server(message) {
	return sentence(`(Server: ${message})`, `（服务端：${message}）`);
}
function refusedAs(message) {
	return sentence(`Feishu Project refused it: ${message}`, `飞书项目拒绝了请求：${message}`);
}
function logId(log_id) {
	return sentence(`Log ID: ${log_id}`, `日志 ID：${log_id}`);
}
function readMore(url) {
	return sentence(`More: ${url}`, `详见 ${url}`);
}
// src/report/wording.ts
const PRODUCT = sentence("Feishu Project", "飞书项目");
const COLON$1 = sentence(": ", "：");
const WORD$2 = {
	confirmed: sentence("confirmed", "已完成"),
	rolled_back: sentence("rolled back", "已回滚"),
	unchanged: sentence("unchanged", "无需变更"),
	pending: sentence("pending", "待他人确认"),
	planned: sentence("planned", "计划流转"),
	blocked: sentence("blocked", "暂无法流转"),
	met: sentence("met", "已达到要求"),
	unmet: sentence("unmet", "未达到要求"),
	refused: sentence("refused", "被拒绝"),
	unverified: sentence("not verified", "结果未核实"),
	unreachable: sentence("unreachable", "无法连接"),
	not_tried: sentence("not tried", "未尝试"),
	left_alone: sentence("left alone", "未处理"),
	skipped: sentence("skipped", "已跳过"),
	partial: sentence("partial", "部分成功"),
	failed: sentence("failed", "失败")
};
const SIGN$1 = {
	confirmed: "✅",
	rolled_back: "↩️",
	unchanged: "✅",
	pending: "⏳",
	planned: "🔎",
	blocked: "🚧",
	met: "✅",
	unmet: "❌",
	refused: "❌",
	unverified: "❓",
	unreachable: "❌",
	not_tried: "⚪",
	left_alone: "⚪",
	skipped: "⚪",
	partial: "⚠️",
	failed: "⚠️"
};
const TITLE = {
	...WORD$2,
	refused: sentence("not moved", "未流转"),
	unmet: sentence("not completed", "尚未完成")
};
const WOULD = {
	move: sentence("would move", "可以流转"),
	unchanged: sentence("would be unchanged", "无需变更"),
	blocked: sentence("can't be moved yet", "暂无法流转")
};
function titleOf$1({ kind, title, foreseen }) {
	return title ?? (foreseen === void 0 ? TITLE[kind] : WOULD[foreseen.would]);
}
const REFUSED = { 10204: sentence("wrong plugin_id or plugin_secret", "plugin_id 或 plugin_secret 有误") };
function refusedTitle({ err_code, title }) {
	return REFUSED[err_code] ?? sentence(title, title);
}
function resultOf$1(outcome) {
	return outcome.foreseen === void 0 ? WORD$2[outcome.kind] : WOULD[outcome.foreseen.would];
}
const STATUS$1 = {
	not_arrived: sentence("not arrived", "未到达"),
	in_progress: sentence("in progress", "进行中"),
	completed: sentence("completed", "已完成"),
	unknown: sentence("unknown", "状态未知")
};
const HEAD = {
	result: sentence("Result", "结果"),
	item: sentence("Work item", "工作项"),
	reason: sentence("Reason and what to do", "原因与处理办法"),
	missing: sentence("Still missing", "未填信息")
};
const MISSING = {
	field: sentence("field", "字段"),
	signal: sentence("signal", "信号"),
	owner: sentence("owner", "负责人"),
	schedule: sentence("schedule", "排期与估分"),
	role: sentence("role", "角色"),
	sub_task: sentence("sub task", "子任务"),
	deliverable: sentence("deliverable", "交付物"),
	review: sentence("review", "评审"),
	control: sentence("other data", "其他信息")
};
const fillItIn = sentence("Supply what is listed: in Feishu Project, or by the inputs of this step.", "请补全所列内容：在飞书项目中填写，或通过本步骤的输入传入。");
const details = sentence("Details", "说明");
const planned = sentence("(planned)", "（计划）");
const node = sentence("node", "节点");
const state = sentence("state", "状态");
function nounOf({ is_state }) {
	return is_state === true ? state : node;
}
const notCommented$1 = sentence("the comment failed", "添加评论失败");
const note = sentence("note", "说明");
const nothingMoved = sentence("nothing was moved", "未流转任何节点");
const nothingChecked = sentence("nothing could be checked", "未检查任何工作项");
const workflows$1 = sentence("Workflows", "流程");
const FAILED = {
	user: sentence("wrong inputs: nothing was sent", "输入有误，步骤未执行"),
	server: sentence("refused", "被拒绝"),
	network: sentence("unreachable", "无法连接"),
	forge: sentence("the GitHub look-up failed", "查询 GitHub 失败"),
	bug: sentence("the action itself failed", "本 Action 自身出错")
};
const FAILED_BY_CODE = {
	cancelled: sentence("cancelled", "已取消"),
	event_file: sentence("the event file could not be read", "无法读取事件文件"),
	forge_barred: FAILED.forge,
	forge_not_found: FAILED.forge,
	forge_permission: sentence("a permission is missing", "缺少权限"),
	forge_refused: FAILED.forge,
	forge_token: sentence("wrong github_token", "github_token 有误"),
	forge_too_much: sentence("too many changes to read", "变更过多，无法读取"),
	item_not_allowed: sentence("work item not allowed", "工作项不在允许范围内"),
	no_common_history: sentence("no common history", "没有共同历史"),
	no_such_pull_request: sentence("no such pull request", "没有该拉取请求"),
	no_such_ref: sentence("no such ref", "没有该标签、分支或提交"),
	no_such_type: sentence("no such type", "没有该工作项类型"),
	no_such_user: sentence("no such user", "没有该用户"),
	no_such_space: sentence("no such space", "没有该空间"),
	several_users: sentence("several users have one address", "邮箱对应多个用户"),
	proxy: sentence("wrong proxy", "代理配置有误"),
	timeout: sentence("timed out", "已超时"),
	too_many_items: sentence("too many work items", "工作项过多"),
	untrusted: sentence("certificate not trusted", "证书不受信任")
};
function failedTitle(code, category) {
	return FAILED_BY_CODE[code] ?? FAILED[category];
}
// src/report/explanation.ts
function explain({ reason, hint, refusal, besides }, language, shown = "") {
	const [said, to_do] = [whole(without(reason, shown, language), language), whole(hint, language)];
	if (refusal === void 0) return {
		what: said,
		to_do,
		server: ""
	};
	const message = oneLine(refusal.message);
	const is_bare = besides !== void 0 || reason[language] === refusal.message;
	const beside = capitalised(whole(besides, language), language);
	if (is_bare && to_do === "") return {
		what: whole(refusedAs(message), language),
		to_do: beside,
		server: ""
	};
	const [what, remedy] = is_bare ? firstSentence(to_do) : [said, to_do];
	const rest = inOne([beside, remedy], language);
	return message === "" || message === shown || tells(what, message) || tells(rest, message) ? {
		what,
		to_do: rest,
		server: ""
	} : withServer(what, rest, message, language);
}
function tells(text, message) {
	for (let at = text.indexOf(message); at !== -1; at = text.indexOf(message, at + 1)) if (![text.charAt(at - 1), text.charAt(at + message.length)].some((char) => PART_OF_A_WORD.test(char))) return true;
	return false;
}
const PART_OF_A_WORD = /[\p{L}\p{N}_]/u;
function withServer(what, to_do, message, language) {
	const server$1 = server(message)[language];
	if (language === "en") return {
		what,
		to_do,
		server: server$1
	};
	const end = /[。！？]$/u.exec(what)?.[0] ?? "。";
	return {
		what: `${what.replace(/[。！？]$/u, "")}${server$1}${end}`,
		to_do,
		server: ""
	};
}
function without(reason, shown, language) {
	if (shown === "") return reason;
	const begin = [
		"",
		"it ",
		"it is "
	].map((subject) => `${subject}${shown}${COLON$1[language]}`).find((each) => reason[language].startsWith(each));
	return begin === void 0 ? reason : {
		...reason,
		[language]: reason[language].slice(begin.length)
	};
}
function inOne(sentences, language) {
	return sentences.filter((each) => each !== "").join(language === "zh" ? "" : " ");
}
function firstSentence(text) {
	const end = /[。！？]|[.!?](?= )/u.exec(text);
	if (end === null) return [text, ""];
	const at = end.index + 1;
	return [text.slice(0, at), text.slice(at).trim()];
}
function whole(said, language) {
	const text = oneLine(said?.[language] ?? "");
	return text === "" ? "" : stopped(text, language);
}
function asSentence(text, language) {
	return stopped(capitalised(text, language), language);
}
function stopped(text, language) {
	return /[.!?。！？…]$|^\(.*\)$|https?:\/\/[!#-~]+$/u.test(text) ? text : `${text}${language === "zh" ? "。" : "."}`;
}
// src/report/forgiven.ts
const FAILING = new Set([
	"refused",
	"unverified",
	"unreachable",
	"not_tried",
	"unmet"
]);
function isFailing({ kind }) {
	return FAILING.has(kind);
}
function isFailureForgiven(failure, { fail_on_error, warn_on }) {
	const { category } = failure;
	if (category === "user" || category === "bug") return false;
	if (!fail_on_error) return true;
	if (failure instanceof Refused) return warn_on.includes(String(failure.refusal.err_code));
	return category === "network" && warn_on.includes("unreachable");
}
function isForgiven(outcome, of_item, { fail_on_error, warn_on }) {
	const word = wordOf(outcome, of_item);
	if (outcome.blame !== "bug" && word !== void 0 && warn_on.includes(word)) return true;
	return !fail_on_error && outcome.blame === void 0 && word !== "unmet";
}
function wordOf({ kind, refusal }, of_item) {
	if (kind === "unverified" || kind === "unmet") return kind;
	if (kind === "refused") return refusal === void 0 ? void 0 : String(refusal.err_code);
	const first = of_item.find(isFailing);
	if (kind === "unreachable" || first === void 0 || first.kind === "not_tried") return "unreachable";
	return wordOf(first, []);
}
// src/report/annotations.ts
const MOST_OF_A_LEVEL = 10;
const MOST_CHARACTERS = 3500;
const MOST_OF_A_TITLE = 200;
const MOST_OF_A_TAIL = 1e3;
function annotate(result, options) {
	const { language } = options;
	switch (result.kind) {
		case "skipped": return [annotation("notice", WORD$2.left_alone, [result.because[language]], language)];
		case "failed": return [failure(result.failure, options)];
		case "acted": {
			const items = itemsOf(result);
			return [
				...notCommented(items, language),
				...result.notes.map((note) => noted(note, language)),
				...missing(result, items, options),
				...causesOf(items.flatMap((item) => toldOf(item, options))).map((cause) => causeOf(cause, options)),
				...leftAlone(items, language)
			];
		}
	}
}
function tenOfALevel(annotations, language) {
	return [
		"error",
		"warning",
		"notice"
	].flatMap((level) => {
		const all = annotations.filter((annotation) => annotation.level === level);
		const last = all[9];
		if (all.length <= MOST_OF_A_LEVEL || last === void 0) return all;
		const more = andMore(all.length - MOST_OF_A_LEVEL)[language];
		return [...all.slice(0, 9), {
			...last,
			message: `${last.message}\n${more}`
		}];
	});
}
function annotation(level, title, said, language, tail = [], joint = COLON$1[language]) {
	return {
		level,
		title: cut(oneLine(`${PRODUCT[language]}${joint}${title[language]}`), MOST_OF_A_TITLE),
		message: textOf(said, tail, language)
	};
}
function textOf(said, tail, language) {
	const space = said[0]?.includes("\n") ? "\n" : language === "zh" ? "" : " ";
	const joined = (parts) => parts.flatMap((part) => part === void 0 || part === "" ? [] : asSentence(plainLines(part), language)).join(space);
	const end = cut(joined(tail), MOST_OF_A_TAIL);
	const text = cut(joined(said), MOST_CHARACTERS - end.length);
	return end === "" ? text : `${text}${space}${end}`;
}
function failure(failed, options) {
	const { language } = options;
	const { code, sentence, remedy, category } = failed;
	const level = isFailureForgiven(failed, options) ? "warning" : "error";
	if (!(failed instanceof Refused)) return annotation(level, failedTitle(code, category), [sentence[language], remedy?.[language]], language);
	const { refusal } = failed;
	const title = refusedTitle(refusal);
	return refused(level, title, refusal, "", explain({
		reason: sentence,
		hint: remedy,
		refusal
	}, language, oneLine(title[language])), options);
}
function noted({ level, said, title = note }, language) {
	return annotation(level, title, [said[language]], language);
}
function missing(result, items, { on_missing, language }) {
	if (result.missing === void 0 || !isMissing(result) || on_missing === "ignore") return [];
	const has_own = items.some(({ outcomes }) => outcomes.some(({ other_type }) => other_type === void 0));
	if (on_missing === "warn" && has_own) return [];
	const level = on_missing === "fail" ? "error" : "warning";
	const { said, remedy } = result.missing;
	return [annotation(level, result.only_checks === true ? nothingChecked : nothingMoved, [said[language], remedy?.[language]], language)];
}
function toldOf(item, options) {
	const { outcomes } = item;
	const failing = outcomes.find(isFailing);
	return outcomes.flatMap((outcome) => {
		if (isFailing(outcome) && outcome !== failing) return [];
		const level = levelOf(outcome, outcomes, options);
		return level === void 0 ? [] : [{
			level,
			item,
			outcome
		}];
	});
}
function levelOf(outcome, of_item, options) {
	if (isFailing(outcome)) return isForgiven(outcome, of_item, options) ? "warning" : "error";
	if (isBlocked(outcome)) return options.fail_on_blocked ? "error" : "warning";
	return outcome.other_type === void 0 ? LEVELS[outcome.kind] : "notice";
}
const LEVELS = {
	unchanged: "notice",
	planned: "notice",
	pending: "warning",
	left_alone: "warning"
};
function causeOf({ first, items, is_same_node }, options) {
	const { level, item, outcome } = first;
	const { language } = options;
	const where = atNode(itemsOfOne(items.map(({ work_item_id }) => work_item_id), shown$1(item, language)), nounOf(outcome), is_same_node ? nodeOf$1(outcome) : void 0)[language];
	const begin = `${oneLine(where)}${COLON$1[language]}`;
	const { refusal, log_id = "" } = outcome;
	if (refusal !== void 0 && isFailing(outcome)) {
		const title = titleOf(outcome, refusal);
		const told = explain(outcome, language, oneLine(title[language]));
		return refused(level, title, {
			...refusal,
			log_id
		}, begin, told, options);
	}
	const title = titleOf$1(outcome);
	const told = explain(outcome, language, title[language]);
	return annotation(level, title, saidOf(begin, isBlocked(outcome) && missingOf(outcome).length > 0 && told.to_do !== "" ? {
		...told,
		what: ""
	} : told), language, [loggedAs(log_id, language)]);
}
function refused(level, title, refusal, begin, told, options) {
	const { language, docs_url } = options;
	const { err_code, log_id } = refusal;
	const code = docs_url === void 0 ? void 0 : readMore(codeUrl(docs_url, err_code))[language];
	const tail = [loggedAs(log_id, language), code];
	const joint = ` ${err_code}${COLON$1[language]}`;
	return annotation(level, title, saidOf(begin, told), language, tail, joint);
}
function titleOf(outcome, refusal) {
	if (outcome.title !== void 0 || outcome.kind === "unverified") return titleOf$1(outcome);
	return refusedTitle(refusal);
}
function codeUrl(docs_url, err_code) {
	return `${docs_url}#${err_code}`;
}
function saidOf(begin, { what, to_do, server }) {
	return what === "" ? [`${begin}${to_do}`, server] : [
		`${begin}${what}`,
		to_do,
		server
	];
}
function loggedAs(log_id, language) {
	return oneLine(log_id) === "" ? void 0 : logId(oneLine(log_id))[language];
}
function shown$1({ work_item_id, name, url }, language) {
	return oneLine(`${work_item_id}${name === void 0 ? "" : language === "zh" ? `“${name}”` : ` "${name}"`}${url === void 0 ? "" : language === "zh" ? `（${url}）` : ` (${url})`}`);
}
function nodeOf$1({ node: { node_id }, node_name = node_id }) {
	if (node_name !== node_id) return sentence(`${node_id} (${node_name})`, `${node_id}（${node_name}）`);
	return isKey(node_id) ? sentence(node_id, node_id) : quoted(node_id);
}
function notCommented(items, language) {
	const failed = items.flatMap((item) => item.outcomes.flatMap(({ comment_failed }) => comment_failed === void 0 ? [] : [{
		item,
		because: comment_failed
	}]));
	return [...Map.groupBy(failed, ({ because }) => because[language]).values()].flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		const all = itemsOfOne([...new Set(group.map(({ item }) => item.work_item_id))], shown$1(first.item, language))[language];
		const said = oneLine(`${all}${COLON$1[language]}${first.because[language]}`);
		return [annotation("warning", notCommented$1, [said], language)];
	});
}
function leftAlone(items, language) {
	const left = items.flatMap((item) => item.left_alone === void 0 ? [] : {
		item,
		because: item.left_alone
	});
	return [...Map.groupBy(left, ({ because }) => because[language]).values()].flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		const ids = group.map(({ item }) => item.work_item_id);
		const all = itemsOfOne(ids, shown$1(first.item, language));
		const said = areLeftAlone(ids.length, all, first.because)[language];
		return [annotation("notice", WORD$2.left_alone, [oneLine(said)], language)];
	});
}
// src/report/results.ts
const MOST_OF_RESULTS = 12e4;
function resultsOf(items, options) {
	return items.flatMap((item) => item.left_alone === void 0 ? item.outcomes.map((outcome) => resultOf(item, outcome, options.language)) : resultsOfLeft(item, item.left_alone[options.language], options.node_id));
}
function resultOf({ name }, outcome, language) {
	const { node, url, node_name, action, kind, reason, refusal, hint, log_id, attempts, foreseen } = outcome;
	return {
		project_key: node.project_key,
		work_item_type_key: node.work_item_type_key,
		work_item_id: node.work_item_id,
		work_item_name: oneLine(name ?? ""),
		work_item_url: oneLine(url ?? ""),
		node_id: oneLine(node.node_id),
		node_name: oneLine(node_name ?? ""),
		action,
		outcome: kind,
		reason: oneLine(reason[language]),
		err_code: refusal?.err_code ?? null,
		err_msg: oneLine(refusal?.message ?? ""),
		hint: oneLine(hint?.[language] ?? ""),
		log_id: oneLine(log_id ?? ""),
		attempts,
		...foreseen && {
			would: foreseen.would,
			missing: foreseen.missing.map(({ key, name }) => key ?? name ?? "")
		}
	};
}
function resultsOfLeft(item, because, node_id) {
	return node_id.map((id) => ({
		project_key: item.project_key,
		work_item_type_key: item.type_key,
		work_item_id: item.work_item_id,
		work_item_name: oneLine(item.name ?? ""),
		work_item_url: oneLine(item.url ?? ""),
		node_id: oneLine(id),
		node_name: "",
		action: item.action,
		outcome: "left_alone",
		reason: oneLine(because),
		err_code: null,
		err_msg: "",
		hint: "",
		log_id: "",
		attempts: 0
	}));
}
const LENGTHS = [
	500,
	200,
	80,
	30,
	0
];
function fitResults(results) {
	const text = JSON.stringify(results);
	if (Buffer.byteLength(text) <= 12e4) return {
		text,
		left_out: void 0
	};
	for (const length of LENGTHS) {
		const shorter = JSON.stringify(results.map((result) => shorten(result, length)));
		if (Buffer.byteLength(shorter) <= 12e4) return {
			text: shorter,
			left_out: 0
		};
	}
	return leaveOut(results.map((result) => JSON.stringify(shorten(result, 0))));
}
function shorten(result, length) {
	const { work_item_name, node_name, reason, err_msg, hint } = result;
	const short = (text) => length === 0 ? "" : cut(text, length);
	return {
		...result,
		work_item_name: short(work_item_name),
		node_name: short(node_name),
		reason: short(reason),
		err_msg: short(err_msg),
		hint: short(hint)
	};
}
function leaveOut(objects) {
	let bytes = 1;
	const end = objects.findIndex((object) => (bytes += Buffer.byteLength(object) + 1) > MOST_OF_RESULTS);
	return {
		text: `[${objects.slice(0, end).join(",")}]`,
		left_out: objects.length - end
	};
}
// src/report/outputs.ts
const OUTPUT_NAMES = [
	"outcome",
	"err_code",
	"err_msg",
	"log_id",
	"work_item_ids",
	"results",
	"results_file"
];
const MOST_OF_A_MESSAGE = 8e3;
function outputsOf(result, verdict, options) {
	const items = itemsOf(result);
	const acted = items.filter(({ outcomes }) => outcomes.some(isActedOn)).map(({ work_item_id }) => work_item_id);
	const results = resultsOf(items, options);
	const { text, left_out } = fitResults(results);
	return {
		outputs: {
			outcome: verdict,
			...errorOf(result, options),
			work_item_ids: JSON.stringify([...new Set(acted)]),
			results: text
		},
		results_whole: JSON.stringify(results),
		results_left_out: left_out
	};
}
const NO_ERROR = {
	err_code: "0",
	err_msg: "",
	log_id: ""
};
function errorOf(result, options) {
	const { language, on_missing, fail_on_blocked } = options;
	if (result.kind === "skipped") return NO_ERROR;
	if (result.kind === "failed") return errorOfFailure(result.failure, language);
	if (result.missing !== void 0 && isMissing(result) && on_missing === "fail") return {
		err_code: "",
		err_msg: messageOf(result.missing.said[language]),
		log_id: ""
	};
	const failing = result.tasks.flatMap(({ outcomes }) => outcomes).filter((outcome) => isFailing(outcome) || fail_on_blocked && isBlocked(outcome));
	const first = failing.find(({ refusal }) => refusal !== void 0) ?? failing[0];
	if (first === void 0) return NO_ERROR;
	const { refusal, reason, log_id } = first;
	return {
		err_code: refusal === void 0 ? "" : String(refusal.err_code),
		err_msg: messageOf(refusal?.message ?? reason[language]),
		log_id: oneLine(log_id ?? "")
	};
}
function errorOfFailure(failure, language) {
	const err_msg = messageOf(failure.sentence[language]);
	if (!(failure instanceof Refused)) return {
		err_code: "",
		err_msg,
		log_id: ""
	};
	const { err_code, log_id } = failure.refusal;
	return {
		err_code: String(err_code),
		err_msg,
		log_id: oneLine(log_id)
	};
}
function messageOf(text) {
	return cut(oneLine(text), MOST_OF_A_MESSAGE);
}
// src/report/publish.ts
async function publish(report, runner) {
	const { language } = report;
	const kept = runner.keepFile(report.results_whole);
	const outputs = {
		...report.outputs,
		results_file: kept.kind === "kept" ? kept.path : ""
	};
	const lost = OUTPUT_NAMES.flatMap((name) => {
		const written = runner.setOutput(name, outputs[name]);
		return written.kind === "written" ? [] : [{
			name,
			because: written.because
		}];
	});
	const more = [];
	if (kept.kind === "failed") {
		const said = resultsFileNotWritten(kept.because)[language];
		more.push(annotation("warning", resultsFileNotWrittenTitle, [said], language));
	}
	const [first] = lost;
	if (first !== void 0) {
		const said = outputsNotWritten(lost.map(({ name }) => name), first.because)[language];
		more.push(annotation("error", outputsNotWrittenTitle, [said], language));
	}
	for (const each of tenOfALevel([...more, ...report.annotations], language)) runner.annotate(each);
	await runner.writeSummary(report.summary);
	if (report.failed || first !== void 0) runner.fail();
}
// src/event/decide.ts
const STATES = [
	"success",
	"skipped",
	"cancelled",
	"failure"
];
function isByAuto(decision) {
	return decision.do !== "require" && decision.by === "auto";
}
function decide(event, asked) {
	const elsewhere = otherEnvironment(event, asked.environments);
	if (elsewhere !== void 0) return {
		do: "nothing",
		because: elsewhere
	};
	if (asked.action !== "auto") return decideExplicit(event, asked.action);
	if ("name" in event && event.name === "") throw noEvent();
	const own = ownState(event);
	if (own.state === "none") return {
		do: "nothing",
		because: own.because
	};
	const job = asked.job_status ?? "success";
	if (STATES.indexOf(job) > STATES.indexOf(own.state)) return act$1(job, jobSentence(job));
	return act$1(own.state, own.because);
}
function noEvent() {
	return new Failure("wrong_inputs", sentence("action: found auto; needed: confirm, rollback or require, since there is no event to decide by (GITHUB_EVENT_NAME is empty)", "action：填写的是 auto；需要：confirm、rollback 或 require，因为没有可供判断的事件（GITHUB_EVENT_NAME 为空）"), { remedy: sentence("Set action. Nothing has been sent to Feishu Project.", "请设置 action；尚未向飞书项目发送任何请求。") });
}
function otherEnvironment(event, environments) {
	if (!("deployment" in event) || environments.length === 0) return void 0;
	const { environment } = event.deployment;
	if (environments.some((allowed) => allowed.toLowerCase() === environment.toLowerCase())) return void 0;
	const { en, zh } = listOf$1(environments);
	return sentence(`the environment ${environment} is not in environments (${en})`, `环境 ${environment} 不在 environments（${zh}）之内`);
}
function decideExplicit(event, action) {
	const abandoned = "pull_request" in event ? unconfirmable(action, event.pull_request) : void 0;
	if (abandoned !== void 0) return {
		do: "nothing",
		because: abandoned
	};
	const because = sentence(`the input action is ${action}`, `输入 action 为 ${action}`);
	return action === "require" ? {
		do: action,
		because
	} : {
		do: action,
		by: "input",
		because
	};
}
function unconfirmable(action, { number, state }) {
	return action === "confirm" && state === "closed" ? closedUnmerged(number) : void 0;
}
function act$1(state, because) {
	if (state === "success") return {
		do: "confirm",
		by: "auto",
		because
	};
	if (state === "failure") return {
		do: "rollback",
		by: "auto",
		because
	};
	return {
		do: "nothing",
		because
	};
}
function jobSentence(job) {
	return sentence(`the job status is ${job}`, `作业状态为 ${job}`);
}
function closedUnmerged(number) {
	return sentence(`pull request #${number} was closed without merging`, `拉取请求 #${number} 未合并即被关闭`);
}
function ownState(event) {
	switch (event.kind) {
		case "pull_request": return pullRequestState(event.activity, event.pull_request);
		case "deployment_status": return deploymentState(event.state, event.deployment.environment);
		case "workflow_run": return workflowRunState(event.conclusion, event.triggered_by, event.run.workflow);
		case "push": return pushState(event.push);
		case "release": return releaseState(event.activity);
		case "after_merge": return afterMerge(event.name);
		case "review": return {
			state: "none",
			because: inACheck(nothingMerged(event.name))
		};
		case "merge_group": return {
			state: "none",
			because: inACheck(nothingMerged(event.kind))
		};
		case "other": return {
			state: "none",
			because: nothingMerged(event.name)
		};
		case "deployment": return {
			state: "none",
			because: nothingMerged(event.kind)
		};
	}
}
function afterMerge(name) {
	return {
		state: "success",
		because: sentence(`the event is ${name}`, `事件为 ${name}`)
	};
}
function pushState({ ref, deleted, created, brings_commits }) {
	if (deleted) return {
		state: "none",
		because: sentence("the push deleted a branch or tag", "该推送删除了分支或标签")
	};
	if (created && ref.startsWith("refs/heads/") && !brings_commits) return {
		state: "none",
		because: sentence("the push created a branch without new commits", "该推送创建了分支，但没有新的提交")
	};
	return afterMerge("push");
}
function releaseState(activity) {
	if (activity !== "deleted" && activity !== "unpublished") return afterMerge("release");
	return {
		state: "none",
		because: sentence(`the release was ${activity}`, `该发布的事件动作为 ${activity}`)
	};
}
function nothingMerged(name) {
	return sentence(`only merged code counts for auto, and ${name} does not tell that anything was merged or deployed`, `auto 只处理已合并的代码，而 ${name} 事件并不表明有代码已合并或已部署`);
}
function inACheck({ en, zh }) {
	return sentence(`${en}; for a check before the merge, set \`action: require\`, or \`action: confirm\` with \`dry_run: true\``, `${zh}；如需在合并前检查，请设置 \`action: require\`，或 \`action: confirm\` 加 \`dry_run: true\``);
}
function pullRequestState(activity, { number, state }) {
	if (activity !== "closed") return {
		state: "none",
		because: inACheck(sentence(`only merged code counts for auto, and pull request #${number} was ${activity}, not merged`, `auto 只处理已合并的代码，而本次事件是拉取请求 #${number} 的 ${activity}，不是合并`))
	};
	if (state !== "merged") return {
		state: "none",
		because: closedUnmerged(number)
	};
	return {
		state: "success",
		because: sentence(`pull request #${number} was merged`, `拉取请求 #${number} 已合并`)
	};
}
const DEPLOYMENT_STATES = new Map([
	["success", "success"],
	["failure", "failure"],
	["error", "failure"]
]);
function deploymentState(state, environment) {
	return {
		state: DEPLOYMENT_STATES.get(state) ?? "none",
		because: sentence(`the deployment to ${environment} reports ${state}`, `部署到 ${environment} 的状态为 ${state}`)
	};
}
const CONCLUSIONS = new Map([
	["success", "success"],
	["failure", "failure"],
	["timed_out", "failure"],
	["startup_failure", "failure"]
]);
function runsBeforeMerge(event) {
	return event.startsWith("pull_request") || event === "merge_group";
}
function workflowRunState(conclusion, triggeredBy, workflow) {
	if (runsBeforeMerge(triggeredBy)) return {
		state: "none",
		because: sentence(`only merged code counts for auto, and the run of ${workflow} was triggered by ${triggeredBy}`, `auto 只处理已合并的代码，而 ${workflow} 的这次运行由 ${triggeredBy} 触发`)
	};
	const said = conclusion === "" ? sentence("no conclusion yet", "尚无结论") : sentence(conclusion, conclusion);
	return {
		state: CONCLUSIONS.get(conclusion) ?? "none",
		because: sentence(`the run of ${workflow} ended with: ${said.en}`, `${workflow} 的运行结果为：${said.zh}`)
	};
}
// src/find/lookups.ts
function lookupsOf(world) {
	const notes = [];
	const known = new Map();
	let open;
	const forge = () => open ??= world.forge();
	return {
		...world,
		forge,
		notes,
		tell: (level, said) => void notes.push({
			level,
			said
		}),
		know: (pull_request) => void known.set(pull_request.number, Promise.resolve(pull_request)),
		pullRequest: (number) => {
			const asked = known.get(number) ?? forge().then((door) => door.pullRequest(number, world.call));
			known.set(number, asked);
			return asked;
		}
	};
}
function lookupFailure(error, { call }) {
	if (!(error instanceof Failure) || call.signal.aborted || error.code === "timeout" || error.code === "cancelled") throw error;
	return error;
}
function withRemedy({ sentence: what, remedy }) {
	if (remedy === void 0) return what;
	return sentence(`${what.en.replace(/\.$/, "")}. ${remedy.en}`, `${what.zh.replace(/[.。]$/u, "")}。${remedy.zh}`);
}
const AT_ONCE = 8;
async function each(all, ask) {
	const answers = [];
	for (let start = 0; start < all.length; start += AT_ONCE) answers.push(...await Promise.all(all.slice(start, start + AT_ONCE).map(ask)));
	return answers;
}
function shortSha(sha) {
	return sha.slice(0, 10);
}
// src/find/direction.ts
function subjectOfPullRequest({ title, body, head_ref, from_fork }) {
	return {
		title,
		body,
		...!from_fork && { head_ref }
	};
}
const DIRECTION_ALONE = {
	sources: [],
	carries_messages: false
};
function nameOf$2(target) {
	if (target.kind === "commit") return sentence(`commit ${shortSha(target.sha)}`, `提交 ${shortSha(target.sha)}`);
	return sentence(`pull request #${target.number}`, `拉取请求 #${target.number}`);
}
// src/find/search/word.ts
const UNSPACED = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Hang}`;
const WORD$1 = String.raw`[[\p{L}\p{Nd}\p{Mn}\p{Mc}]--[${UNSPACED}\p{VS}]]`;
const STARTS = `(?<!${WORD$1})`;
const ENDS = `(?!${WORD$1})`;
const OF_ANY_SCRIPT = {
	word: WORD$1,
	address_letter: String.raw`[${WORD$1}--[\uFF00-\uFFEF]]`,
	any_letter: String.raw`[\p{L}\p{M}\p{N}]`,
	starts: STARTS,
	ends: ENDS
};
const OF_COMMON_TEXT = {
	word: "[0-9A-Za-z]",
	address_letter: "[0-9A-Za-z]",
	any_letter: String.raw`[0-9A-Za-z\u4E00-\u9FFF]`,
	starts: "(?<![0-9A-Za-z])",
	ends: "(?![0-9A-Za-z])"
};
const COMMON = /^[\0-\x7F\xA0\xB7\u200B\u2010-\u2027\u3000-\u303F\u4E00-\u9FFF\uFF01-\uFF0F\uFF1A-\uFF20\uFFFC]*$/u;
function wordsOf(text) {
	return COMMON.test(text) ? OF_COMMON_TEXT : OF_ANY_SCRIPT;
}
function patternsFor(make) {
	const made = new Map();
	return (words) => {
		const patterns = made.get(words) ?? make(words);
		made.set(words, patterns);
		return patterns;
	};
}
const SPECIAL = /[\\^$.*+?()[\]{}|/]/gu;
function literally(text) {
	return text.replace(SPECIAL, String.raw`\$&`);
}
// src/find/search/unseen.ts
const INVISIBLE = /[\xAD\u034F\u061C\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]|\uDB40[\uDC00-\uDFFF]/g;
const TURNED = /\u202E[^\n\u202C]*/g;
function asRead(text) {
	return text.replace(TURNED, "￼").replace(INVISIBLE, "");
}
// src/find/revert-title.ts
const QUOTES = /[“”„‟＂]/gu;
function titleAsRead(title) {
	return asRead(title).replace(QUOTES, "\"").trim();
}
const PREFIX = /^[^\p{L}\p{N}]*$|[:：\]】|]\s*$|^(?:\S{0,30}\()?[^()]{0,30}\)\s*$|\s[\-–—]\s+$|^\S{0,30}[#＃!\-－]\d{1,19}\S{0,30}\s+$/u;
function behindPrefix(text, pattern) {
	const at = text.search(pattern);
	return PREFIX.test(text.slice(0, Math.max(at, 0))) ? at : -1;
}
const WORD = String.raw`(?<word>revert|reapply|回[滚退])[:：]?\s*(?<quote>["'‘「『])`;
const QUOTING = new RegExp(String.raw`(?<![\p{L}\p{N}])${WORD}`, "iu");
const PLAIN$1 = /^(?:revert|reapply)\s+"/i;
const CLOSERS$1 = new Map([
	["‘", "’"],
	["「", "」"],
	["『", "』"],
	["'", "'"]
]);
const BEHIND_QUOTE = /^(?:[^\p{L}]|\b(?:by|in)\b)*$/u;
const FEATURE = /^feat(?:\([^()]*\))?!?[:：]/i;
const LATIN = "revert(?:s|ed|ing)?|roll(?:s|ed|ing)?[ -]?back|back(?:s|ed|ing)?[ -]?out";
const CHINESE = String.raw`回[滚退]|还原|撤[销回]`;
const REVERTING = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:(?:${LATIN})(?![\p{L}\p{N}])|${CHINESE})`, "iu");
const ANY_WORD = new RegExp(`${LATIN}|reapply|${CHINESE}`, "i");
function mayRevert(title) {
	return ANY_WORD.test(titleAsRead(title));
}
function readTitle(title) {
	const text = titleAsRead(title);
	const at = behindPrefix(text, QUOTING);
	if (at < 0 || FEATURE.test(text)) return { kind: "nothing" };
	const end = text.lastIndexOf(CLOSERS$1.get(QUOTING.exec(text)?.groups?.["quote"]) ?? "\"");
	if (!PLAIN$1.test(text) && !BEHIND_QUOTE.test(text.slice(end + 1))) return { kind: "nothing" };
	const leading = new RegExp(WORD, "iuy");
	leading.lastIndex = at;
	let [start, innermost, reverts] = [
		0,
		0,
		0
	];
	for (let match = leading.exec(text); match !== null; match = leading.exec(text)) {
		innermost = leading.lastIndex;
		if (start === 0) start = innermost;
		if (match.groups?.["word"]?.toLowerCase() !== "reapply") reverts += 1;
	}
	const upTo = (at) => text.slice(at, end < at ? void 0 : end);
	const is_prefixed = REVERTING.test(text.slice(0, at));
	return {
		kind: is_prefixed || reverts % 2 === 1 ? "revert" : "reapply",
		is_prefixed,
		inside: upTo(start),
		innermost: upTo(innermost)
	};
}
function behindWord(title) {
	const text = titleAsRead(title);
	const at = behindPrefix(text, REVERTING);
	return at === -1 ? void 0 : text.slice(at).replace(REVERTING, "");
}
// src/find/releases.ts
const BEHIND_TITLE = /(?:\s*(?:\([#!]\d{1,10}\)|\[[a-z\- ]{1,20}\]))+$/i;
const VERSION = String.raw`v?\d+(?:[.\-]\d+)+(?:[.+\-]?[a-z0-9])*`;
const VERSIONED = String.raw`(?:@?[^\s,@]{1,100}(?:\s+|@))?${VERSION}`;
const ALL_VERSIONED = String.raw`${VERSIONED}(?:,\s*${VERSIONED})*`;
const COLON = "!?[:：]";
const SCOPE = String.raw`(?:\([^()]{1,100}\))?`;
const OF_TOOL = new RegExp([
	String.raw`(?:chore|build|ci)\(release\)${COLON}\s*(?:(?:publish|releas(?:e|ing)|version)(?:\s+packages?)?|(?:(?:publish|release|version|prepare(?:\s+for)?)\s+)?${ALL_VERSIONED})`,
	String.raw`(?:chore|build|ci)${SCOPE}${COLON}\s*(?:prepare\s+)?release(?:\s+(?:${VERSIONED}|main|master|develop|next|beta|alpha))?`,
	String.raw`release${SCOPE}${COLON}\s*(?!\d{4}-)${VERSIONED}`,
	String.raw`(?:chore${COLON}\s*)?version packages(?:\s+\([\w.\-]+\))?`,
	String.raw`release\s+for\s+${VERSION}`,
	String.raw`releasing${COLON}\s*releasing\s+\d+\s+package(?:\(s\)|s)?`
].map((title) => `^${title}$`).join("|"), "i");
const OF_PEOPLE = new RegExp(String.raw`^(?:(?:release|发布|发版|上线)[\s:：/】\]]*)?(?:版本\s*)?(?:${VERSION}|20\d{6})(?:\s*版本)?(?:\s*(?:发布|发版|上线))?$`, "i");
const LONGEST = 300;
function read$1(title) {
	return title.length > LONGEST ? "" : titleAsRead(title).replace(BEHIND_TITLE, "").replace(/^[【[]/u, "");
}
const BRANCH_OF_TOOL = /^(?:changeset-release\/|release-p(?:lease-|lz)-)/;
function isReleaseOfTool({ title, head_ref = "" }) {
	return OF_TOOL.test(read$1(title)) || BRANCH_OF_TOOL.test(head_ref);
}
function isRelease(change) {
	return isReleaseOfTool(change) || OF_PEOPLE.test(read$1(change.title));
}
// src/find/texts.ts
function readsPullRequests(sources) {
	return sources.some((source) => source !== "commits");
}
function textsOfPullRequest({ head_ref, base_ref, ...written }, sources, messages = []) {
	const { title, body } = mended(written);
	const whole = messages.map(mendedMessage);
	const own = whole.map((message) => withoutBody(message, body));
	const carries_body = own.some((message, index) => message !== whole[index]);
	const texts = {
		title: [{
			where: "title",
			text: title,
			form: "plain"
		}],
		body: [{
			where: "body",
			text: body,
			form: "markdown"
		}],
		branch: [{
			where: "branch",
			text: head_ref,
			form: "plain"
		}],
		commits: [...own.flatMap((message) => textsOfMessage(withoutBase(message, base_ref))), ...carries_body && !sources.includes("body") ? [{
			where: "commit",
			text: body,
			form: "markdown"
		}] : []]
	};
	return sources.flatMap((source) => texts[source]);
}
function mended({ title, body }) {
	const [whole, begin, number = ""] = CUT.exec(title) ?? [];
	const [start, rest = ""] = REST.exec(body) ?? [];
	if (whole === void 0 || start === void 0) return {
		title,
		body
	};
	return {
		title: `${begin}${rest}${number}`,
		body: body.slice(start.length)
	};
}
const CUT = /^(.*[^…])…(\s\([#!]\d{1,10}\))?\s*$/su;
const REST = /^\s*…(?!…)(\S*)/u;
function mendedMessage(message) {
	const subject = subjectOf(message);
	const { title, body } = mended({
		title: subject,
		body: message.trimStart().slice(subject.length)
	});
	return title === subject ? message : `${title}\n\n${body}`;
}
function withoutBody(message, body) {
	const written = `\n\n${body.replace(/\r\n?/g, "\n").trim()}\n`;
	const text = `${message.replace(/\r\n?/g, "\n")}\n`;
	const start = written.trim() === "" ? -1 : text.indexOf(written);
	return start === -1 ? message : `${text.slice(0, start)}\n\n${text.slice(start + written.length)}`;
}
const MERGE_OF_BRANCH = /^[^\S\n]{0,20}(?:[*+•-][^\S\n]{1,20})?(?:Re(?:vert|apply) ")*Merge (?<remote>remote-tracking )?branch(?:es)? '.*/gm;
function withoutBase(message, base_ref) {
	return message.replace(MERGE_OF_BRANCH, (line, remote) => {
		const isBase = (name) => (remote === void 0 ? name : name.slice(name.indexOf("/") + 1)) === base_ref;
		return line.split("'").map((part, index) => index % 2 === 1 && isBase(part) ? "" : part).join("'");
	});
}
function textsOfCommit(message, sources) {
	if (!sources.includes("commits")) return [];
	return textsOfMessage(mendedMessage(message));
}
function textsOfMessage(message) {
	const subject = subjectOf(message);
	if (!isRelease({ title: subject })) return [{
		where: "commit",
		text: message,
		form: "commit"
	}];
	return [{
		where: "commit",
		text: subject,
		form: "commit"
	}, {
		where: "commit",
		text: message.trimStart().slice(subject.length),
		form: "release"
	}];
}
function textsOfRelease({ title, notes }, sources) {
	const texts = {
		title: [{
			where: "release",
			text: title,
			form: "plain"
		}],
		body: [{
			where: "release",
			text: notes,
			form: "release"
		}],
		branch: [],
		commits: []
	};
	return sources.flatMap((source) => texts[source]);
}
function subjectOf(message) {
	return message.trimStart().split(/\r?\n/, 1)[0]?.trimEnd() ?? "";
}
// src/find/changes.ts
function draftOfPullRequest(pull_request, messages = []) {
	const { number, url, merge_sha } = pull_request;
	return {
		change: {
			kind: "pull_request",
			name: sentence(`pull request #${number}`, `拉取请求 #${number}`),
			number,
			url,
			...merge_sha !== void 0 && { sha: merge_sha }
		},
		pull_request,
		messages
	};
}
function draftOfCommit({ sha, message }) {
	const short = shortSha(sha);
	return {
		change: {
			kind: "commit",
			name: sentence(`commit ${short}`, `提交 ${short}`),
			sha
		},
		messages: [message]
	};
}
async function subjectOfDraft({ pull_request, messages }) {
	if (pull_request !== void 0) return subjectOfPullRequest(pull_request);
	const { subjectOfCommit } = await __webpack_require__.e(/* import() */ 554).then(__webpack_require__.bind(__webpack_require__, 554));
	return subjectOfCommit(messages[0] ?? "");
}
function textsOfDraft({ pull_request, messages }, sources) {
	if (pull_request !== void 0) return textsOfPullRequest(pull_request, sources, messages);
	return textsOfCommit(messages[0] ?? "", sources);
}
function releaseAsChange(release, sources) {
	return {
		change: {
			kind: "release",
			name: sentence("the release", "该发布"),
			takes_back: false
		},
		texts: textsOfRelease(release, sources)
	};
}
// src/find/gather.ts
async function gather(event, decision, inputs, look) {
	if (event.kind === "pull_request" || event.kind === "review") return changes([draftOfPullRequest(event.pull_request)]);
	if (event.kind === "merge_group") {
		if (!readsPullRequests(inputs.work_item_sources)) return changes([]);
		const pull_request = await queued(event.number, look);
		const because = unconfirmable(decision.do, pull_request);
		if (because !== void 0) return {
			kind: "nothing",
			in_range: false,
			because,
			is_told: false
		};
		return changes([draftOfPullRequest(pull_request)]);
	}
	return (await __webpack_require__.e(/* import() */ 386).then(__webpack_require__.bind(__webpack_require__, 8386))).gatherCommits(event, decision, inputs, look);
}
async function asOfNow(event, sources, look) {
	if (!("pull_request" in event)) return event;
	const pull_request = look.context.attempt > 1 && readsPullRequests(sources) ? await afresh(event.pull_request, look) : event.pull_request;
	look.know(pull_request);
	return {
		...event,
		pull_request
	};
}
function changes(drafts) {
	return {
		kind: "changes",
		in_range: false,
		drafts
	};
}
async function queued(number, look) {
	const pull_request = await look.pullRequest(number);
	if (pull_request !== void 0) return pull_request;
	throw new Failure("no_such_pull_request", sentence(`There is no pull request #${number}, which the merge group names.`, `合并组指明的拉取请求 #${number} 不存在。`));
}
async function afresh(pull_request, look) {
	const { number } = pull_request;
	const tell = (why) => look.tell("notice", sentence(`pull request #${number} could not be read afresh for this re-run, so its text is that of the first run: ${why.en}`, `本次重新运行未能重新读取拉取请求 #${number}，因此沿用首次运行时的文本：${why.zh}`));
	try {
		const now = await (await look.forge()).pullRequest(number, look.call);
		if (now === void 0) tell(sentence("there is no such pull request", "没有这个拉取请求"));
		return now ?? pull_request;
	} catch (error) {
		tell(withRemedy(lookupFailure(error, look)));
		return pull_request;
	}
}
// src/find/missing.ts
function counted(count, what) {
	return `${count} ${what}${count === 1 ? "" : "s"}`;
}
const saidNone = sentence("#none says that there is no work item", "#none 表明没有对应的工作项");
const allLeftAlone = { said: sentence("No work item was moved: all that are named are left alone", "没有流转任何工作项：所指明的均未处理") };
const noneChecked = { said: sentence("No work item was checked: all that are named are left alone", "未检查任何工作项：所指明的均未处理") };
const onlyReverts = sentence("there are only reverts here, and they name no work item", "此处只有还原（revert），且没有指明工作项");
const nothingNew = sentence("the push brought no new commits to the branch", "该推送没有给分支带来新的提交");
function notMergedInto(branch) {
	return sentence(`only merged code counts for auto, and no pull request was merged into ${branch} by this push`, `auto 只处理已合并的代码，而该推送没有将拉取请求合并到 ${branch}`);
}
function ownChangesAlone(name) {
	return sentence(`a failure rolls back only the event's own changes, and ${name} has none`, `失败时只回滚事件自身的变更，而 ${name} 没有自身的变更`);
}
function notOnDefaultBranch(count, action) {
	return sentence(`${counted(count, "commit")} without a merged pull request ${count === 1 ? "is" : "are"} not on the default branch, so auto leaves ${count === 1 ? "it" : "them"} alone: set \`action: ${action}\` to count ${count === 1 ? "it" : "them"}`, `${count} 个没有已合并拉取请求的提交不在默认分支上，auto 未处理：如需计入，请设置 \`action: ${action}\``);
}
function namelessCommits(count) {
	return sentence(`${counted(count, "commit")} without a pull request ${count === 1 ? "names" : "name"} no work item`, `${count} 个没有拉取请求的提交没有指明工作项`);
}
function notSearched(where, name, because) {
	const place = WHERE[where];
	if (because === "text") return sentence(`${place.en} (${name.en}) could not be searched, so what it may name is not counted`, `${place.zh}（${name.zh}）未能完成搜索，其中可能指明的工作项未计入`);
	return sentence(`${place.en} (${name.en}) could not be searched with work_item_pattern, so what only that may find is not counted`, `未能用 work_item_pattern 搜索${place.zh}（${name.zh}），仅靠它才能找到的工作项未计入`);
}
const WHERE = {
	input: sentence("the input work_item_id", "输入 work_item_id"),
	title: sentence("the title of the pull request", "拉取请求标题"),
	body: sentence("the description of the pull request", "拉取请求描述"),
	branch: sentence("the branch name of the pull request", "拉取请求分支名"),
	commit: sentence("a commit message", "提交说明"),
	release: sentence("the release", "发布说明"),
	text: sentence("the input text", "输入 text")
};
// src/find/reverts.ts
async function directionOf(subject, name, reading, look) {
	if (!mayTakeBack(subject)) return {
		takes_back: false,
		is_about_reverts: false,
		reverted: []
	};
	const { readDirection } = await __webpack_require__.e(/* import() */ 193).then(__webpack_require__.bind(__webpack_require__, 7193));
	return readDirection(subject, name, reading, look);
}
function mayTakeBack({ title, head_ref = "" }) {
	return mayRevert(title) || head_ref.startsWith("revert-");
}
// src/find/search/markdown-signs.ts
const BETWEEN = /[*_~\\]/gu;
const LEAST = /\d{5}|detail\/|Id=|[#＃]none|%[\da-f]{2}/iu;
const ASSEMBLED = /&|[\w#＃/=%－-]</u;
const MARKUP = /[`~<>&[\]\\*_|\t]| {4}|^ {0,3}[-=][-= ]*$/mu;
function mayHoldReference(markdown) {
	return ASSEMBLED.test(markdown) || LEAST.test(asRead(markdown).replace(BETWEEN, ""));
}
function isPlain(markdown) {
	return !MARKUP.test(markdown);
}
const NAMED = /[@＠]|[\w.-]#\d|(?:by|cc|of|with|to)[^\S\n]{0,20}[:：]| from | into |merge /iu;
function mayHoldNames(text) {
	return NAMED.test(asRead(text));
}
// src/find/search/addresses.ts
const SCHEME = `[a-z][a-z0-9+]{0,19}://`;
const MAIL = String.raw`[a-z0-9][\w.+\-]{0,254}@(?!v?\d{1,9}\.\d)(?:[a-z0-9\-]{1,63}\.){1,20}[a-z][a-z0-9\-]{1,62}(?!\.?[a-z0-9\-])`;
const FOREIGN_HOST = String.raw`(?:[a-z0-9\-]{1,63}\.){1,20}(?:cn|com|edu|gov|io|net|org)(?::\d{1,5})?`;
const LISTED$3 = String.raw`(?![,;\|]https?://)`;
const SEGMENT = String.raw`[\w.~%\-]+`;
const ADDRESS = patternsFor(({ word, address_letter, any_letter }) => ({
	any: new RegExp(String.raw`(?:${LISTED$3}(?:${address_letter}|[!#-'*-\/:;=?-Z\\\^_\|~]))*`, "ivy"),
	page: new RegExp(String.raw`(?:[a-z]+://)?(?:\[[\da-f:.]{2,45}\]|[\w.\-]+)(?::\d{1,5})?` + String.raw`(?:\/(?:${SEGMENT}\/){1,2}(?:${any_letter}|[\w.~%\-]){1,80}\/detail\/[\w.~%\/\-]*|\/[\w.~%\/\-]*)?` + `(?:${word})?`, "ivy"),
	query: new RegExp(String.raw`(?:${LISTED$3}(?:${address_letter}|[!#-'*-\/:;=?-Z_~]))*`, "ivy")
}));
const CLOSERS = new Map([
	[")", "("],
	["]", "["],
	["}", "{"]
]);
const ALL_BRACKETS = new Set("()[]{}");
const ROUND_BRACKETS = new Set("()");
const TRAILING = new Set("._,;:!?'*~");
function findAddresses(text, hosts) {
	const words = wordsOf(text);
	const starts = startsOf(words, hosts);
	const found = [];
	for (let match = starts.exec(text); match !== null; match = starts.exec(text)) {
		const start = match.index;
		const address = match.groups?.["mail"] === void 0 ? addressAt(text, start, words, hosts) : {
			start,
			end: starts.lastIndex
		};
		found.push(address);
		starts.lastIndex = address.end;
	}
	return found;
}
function startsOf({ word, starts }, hosts) {
	const known = [...hosts].map(literally).join("|");
	const mail = String.raw`(?<!${word}|[_.+\-])(?<mail>${MAIL})`;
	const host = String.raw`(?<!${word}|[.@\/\-])(?:${known}|${FOREIGN_HOST})(?=/)`;
	return new RegExp(`${mail}|${starts}${SCHEME}|${host}`, "giv");
}
function addressAt(text, start, words, hosts) {
	const { any, page, query } = ADDRESS(words);
	const path_end = runEnd(page, text, start);
	const page_end = trimmed(text, start, /[?#]/u.test(text.charAt(path_end)) ? endOf(text, path_end, query, ROUND_BRACKETS) : path_end);
	const reference = parseItemUrl(text.slice(start, page_end), hosts);
	if (reference !== void 0) return {
		start,
		end: page_end,
		reference
	};
	return {
		start,
		end: endOf(text, start, any, ALL_BRACKETS)
	};
}
function endOf(text, start, run, brackets) {
	const open = [];
	for (let at = runEnd(run, text, start);; at = runEnd(run, text, at + 1)) {
		const character = text.charAt(at);
		if (!brackets.has(character)) return at;
		const opener = CLOSERS.get(character);
		if (opener === void 0) open.push(character);
		else if (open.pop() !== opener) return at;
	}
}
function runEnd(run, text, start) {
	run.lastIndex = start;
	return run.test(text) ? run.lastIndex : start;
}
function trimmed(text, start, end) {
	let at = end;
	while (at > start && TRAILING.has(text.charAt(at - 1))) at--;
	return at;
}
// src/find/search/forms.ts
const FORMS = patternsFor(({ starts, ends }) => new RegExp(String.raw`${starts}(?:[#＃]?[mf][\-－][1-9]\d{4,18}|(?<!&)[#＃][1-9]\d{8,18})${ends}`, "giv"));
const NONE = patternsFor(({ starts, ends }) => new RegExp(String.raw`${starts}[#＃]none${ends}(?![_\-－])`, "giv"));
function findForms(text) {
	return Array.from(text.matchAll(FORMS(wordsOf(text))), (match) => {
		const work_item_id = match[0].replace(/\D/gu, "");
		return isWorkItemId(work_item_id) ? [{
			...placeOf$1(match),
			reference: { work_item_id }
		}] : [];
	}).flat();
}
function findNone(text) {
	return Array.from(text.matchAll(NONE(wordsOf(text))), ({ index }) => index);
}
function placeOf$1(match) {
	return {
		start: match.index,
		end: match.index + match[0].length,
		raw: match[0]
	};
}
// src/find/search/keywords.ts
const SIGNS = [
	["b", String.raw`(?<=\n)(?:[^\S\n]*(?:(?:[*+•\-]|\d{1,9}[.)])\s(?:\[[ x]\]\s)?|\d{1,9}、))+`],
	["l", String.raw`\n`],
	["j", String.raw`[,，、;；&+\/\|]|and(?![a-z])|和|与|及|以及|跟`],
	["d", String.raw`[=–—－\-]`],
	["", String.raw`[\s\u200B:：#＃*_~()（）\[\]【】「」『』《》<>"'“”‘’]`],
	["w", String.raw`[\p{L}\p{N}]+|.`]
];
const PIECES = new RegExp(SIGNS.map(([, piece]) => `(${piece})`).join("|"), "gisu");
const AFTER_KEYWORD = /^[bljd]*$/u;
const AFTER_REFERENCE = /^(?:j*|j+l+j*|j*l+(?:bl*)+j*)$/u;
const AFTER_BULLET = /^[^l]*l+(?:bl*)+j*$/u;
const AT_BULLET = /bl*j*$/u;
const NUMBER = String.raw`(?<!${WORD$1}|[.\/\-])(?:(?:[\w.\-]{1,39}\/[\w.\-]{1,100})?[#＃!]|GH-)\d{1,8}${ENDS}`;
function introducedBy(keywords, { text, as_it_stands }, references) {
	const words = findKeywords(keywords, text).map((word) => ({
		...word,
		is: "keyword"
	}));
	if (words.length === 0) return [];
	const named = references.map((reference) => ({
		start: reference.start,
		end: reference.end,
		is: reference
	}));
	const numbers = matchesOf(new RegExp(NUMBER, "giv"), as_it_stands).map((number) => ({
		...number,
		is: "number"
	}));
	const introduced = [];
	let lead;
	for (const { start, end, is } of [
		...words,
		...named,
		...numbers
	].sort((a, b) => a.start - b.start)) {
		const within = lead !== void 0 && start < lead.end;
		if (is === "keyword") lead = within ? lead : {
			end,
			follows: [AFTER_KEYWORD]
		};
		else if (is === "number") lead = within ? lead : lead && passNumber(lead, start, end, text);
		else {
			lead = lead && (end <= lead.end ? lead : follow(lead, start, end, text));
			if (lead !== void 0) introduced.push(is);
		}
	}
	return introduced;
}
function follow(lead, start, end, text) {
	const gap = signsOf(text.slice(lead.end, start));
	if (!lead.follows.some((pattern) => pattern.test(gap))) return void 0;
	return {
		end,
		follows: AT_BULLET.test(gap) || !gap.includes("l") && lead.follows.includes(AFTER_BULLET) ? [AFTER_REFERENCE, AFTER_BULLET] : [AFTER_REFERENCE]
	};
}
const BEFORE_OWN = /[(（]\s?\u200B?$/u;
const BEHIND_OWN = /^\u200B?[)）][^\S\n]*(?:\n|$)/u;
function passNumber(lead, start, end, text) {
	const next = BEFORE_OWN.test(text.slice(Math.max(start - 3, 0), start)) && BEHIND_OWN.test(text.slice(end, end + 80)) ? void 0 : follow(lead, start, end, text);
	const is_in_bullet = lead.follows.includes(AFTER_BULLET) && !text.slice(lead.end, start).includes("\n");
	return next ?? (is_in_bullet ? {
		end,
		follows: [AFTER_BULLET]
	} : void 0);
}
function signsOf(gap) {
	return Array.from(gap.replace(/^了/u, "").matchAll(PIECES), ([, ...pieces]) => {
		const [sign = ""] = SIGNS[pieces.findIndex(Boolean)] ?? [];
		return sign;
	}).join("");
}
function findKeywords(keywords, text) {
	const words = keywords.map((keyword) => keyword.replace(/[\s:：]+$/u, "").trim()).filter((word) => word !== "");
	if (words.length === 0) return [];
	const letter = new RegExp(WORD$1, "v");
	return matchesOf(new RegExp(words.map((word) => onItsOwn(word, letter)).join("|"), "giv"), text);
}
function matchesOf(pattern, text) {
	return Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({
		start: index,
		end: index + length
	}));
}
function onItsOwn(keyword, letter) {
	const starts = letter.test(keyword.slice(0, 1)) ? STARTS : "";
	const ends = letter.test(keyword.slice(-1)) ? ENDS : "";
	return `${starts}${literally(keyword).replace(/\s+/gu, "\\s+")}${ends}`;
}
// src/find/search/searched.ts
const NOTHING = {
	mentions: [],
	left: [],
	reverts: new Map(),
	none: false,
	silenced: false,
	not_searched: void 0
};
// src/find/search/stretch.ts
function coverStretches(text, stretches) {
	if (stretches.length === 0) return text;
	return stretches.map(({ start, end }, index) => {
		const from = stretches[index - 1]?.end ?? 0;
		return text.slice(from, start) + "￼".repeat(end - start);
	}).join("") + text.slice(stretches.at(-1)?.end ?? 0);
}
function linesOf(text) {
	let start = 0;
	return text.split("\n").map(({ length }) => {
		const line = {
			start,
			end: start + length
		};
		start += length + 1;
		return line;
	});
}
function within$1(stretches) {
	let next = 0;
	return (at) => {
		while ((stretches[next]?.end ?? Infinity) < at) next++;
		return (stretches[next]?.start ?? Infinity) <= at;
	};
}
// src/find/search/reverted-lines.ts
const BEFORE_TITLE = /^(?:[^\p{L}\p{N}:]+|:[\w+\-]{1,50}:|:|(?:[0-9a-f]{7,64}|v?\d{1,19}|PR|MR|pull request|commit)(?![\p{L}\p{N}]))*/iu;
const TYPED = /(?<![\p{L}\p{N}])(?:revert(?:\([^()]{0,100}\))?!?|回[滚退])[:：\]】]/iu;
const HEADING_OF_REVERTS = /^(?:(?:reverts?|reverted(?: changes| commits)?)(?: \d{1,6} changes?)?(?: ?(?:代码)?(?:回[退滚]|还原|撤[销回]).{0,2})?|(?:(?:代码)?(?:回退|还原|撤销)(?:代码|提交|变更)?|代码回滚|回滚(?:代码|提交|变更))(?: reverts?)?)$/iu;
function saysOfLine(line) {
	const title = line.replace(BEFORE_TITLE, "");
	const { kind } = readTitle(title);
	return kind === "nothing" && !FEATURE.test(title) && behindPrefix(title, TYPED) >= 0 ? "revert" : kind;
}
function revertsIn({ form, text, headings, lists }, named) {
	const counts = new Map();
	const beside = new Set();
	const taken_back_beside = new Set();
	const isListed = within$1(lists);
	const isUnderReverts = sections(text, headings);
	let next = 0;
	for (const { start, end } of linesOf(text)) {
		const its = [];
		for (let one = named[next]; one !== void 0 && one.start <= end; one = named[++next]) its.push(one);
		if (its.length === 0) continue;
		const is_beside = form === "markdown" && !isListed(start);
		const kind = saysOfLine(text.slice(start, end));
		const is_under_reverts = isUnderReverts(start);
		if (kind === "nothing" && !is_under_reverts) {
			if (is_beside) for (const one of its) beside.add(one);
			continue;
		}
		for (const id of new Set(its.map(({ reference }) => reference.work_item_id))) {
			counts.set(id, (counts.get(id) ?? 0) + (kind === "reapply" ? -1 : 1));
			if (is_beside && !is_under_reverts) taken_back_beside.add(id);
		}
	}
	const isReverted = (one) => {
		const { work_item_id: id } = one.reference;
		return (counts.get(id) ?? 0) > 0 && !(beside.has(one) && !taken_back_beside.has(id));
	};
	return {
		counts,
		isReverted
	};
}
function sections(notes, headings) {
	let next = 0;
	let level = 0;
	return (at) => {
		for (let one = headings[next]; one !== void 0 && one.end <= at; one = headings[++next]) if (isOfReverts(notes.slice(one.start, one.end))) level = Math.min(level || one.level, one.level);
		else if (one.level <= level) level = 0;
		return level > 0;
	};
}
function isOfReverts(heading) {
	const words = heading.replace(/:[\w+\-]{1,50}:/gu, "").match(/[\p{L}\p{N}]+/gu) ?? [];
	return HEADING_OF_REVERTS.test(words.join(" "));
}
// src/find/search/search-text.ts
function readingOf$1({ text, form }, { pattern }) {
	if (text === "") return "nothing";
	const lines = withPlainLineEnds(text);
	if (!isMarkdown(form) || isPlain(lines) && !MAY_LIST_REVERTS.test(lines)) return "as_it_stands";
	return pattern === void 0 && !mayHoldReference(lines) ? "nothing" : "parser";
}
const MAY_LIST_REVERTS = /^ {0,3}(?:[#+-]|\d).*(?:revert|[回还撤])/imu;
function readAsItStands(text, rules, cover) {
	return read(text, {
		text: asRead(withPlainLineEnds(text.text)),
		links: [],
		unticked: [],
		headings: [],
		lists: [],
		too_deep: false
	}, rules, cover);
}
function readMarkdown(text, rules, { visibleText, cover }) {
	return read(text, visibleText(withPlainLineEnds(text.text)), rules, cover);
}
function searchForms(page, rules) {
	return judge$2(page, findForms(page.text), rules);
}
function orGivenUp(search, given_up = {
	...NOTHING,
	not_searched: "text"
}) {
	try {
		return search();
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return given_up;
	}
}
function isMarkdown(form) {
	return form === "markdown" || form === "release";
}
function withPlainLineEnds(text) {
	return text.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n");
}
function read(what, { text, links, ...rest }, { hosts }, cover) {
	const addresses = findAddresses(text, hosts);
	const seen = addresses.flatMap(({ start, end, reference }) => reference === void 0 ? [] : [{
		start,
		end,
		reference,
		raw: text.slice(start, end)
	}]);
	const behind = links.flatMap(({ start, end, target }) => {
		const reference = parseItemUrl(target, hosts);
		return reference === void 0 ? [] : [{
			start,
			end,
			reference,
			raw: target
		}];
	});
	const as_it_stands = coverStretches(text, addresses);
	return {
		...what,
		text: cover?.(as_it_stands, what.form) ?? as_it_stands,
		as_it_stands,
		by_address: [...seen, ...behind],
		...rest
	};
}
function judge$2(page, others, { keywords }) {
	const named = [...page.by_address, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
	const introduced = new Set(keywords.length === 0 ? named : introducedBy(keywords, page, named));
	const { none, silenced } = nonesOf(page);
	const isSilenced = within$1(silenced);
	const isUnticked = within$1(page.unticked);
	const unticked = new Set(named.filter(({ start }) => isUnticked(start)));
	const done = named.filter((one) => !unticked.has(one));
	const reverts = isMarkdown(page.form) && page.is_about_reverts !== true ? revertsIn(page, done) : NO_REVERTS;
	const mentions = [];
	const left = [];
	for (const one of named) {
		const mention = {
			where: page.where,
			raw: one.raw,
			reference: one.reference
		};
		if (isSilenced(one.start)) continue;
		if (unticked.has(one)) left.push({
			mention,
			because: "unticked"
		});
		else if (page.form !== "markdown" && isCut(page.text, one)) left.push({
			mention,
			because: "cut"
		});
		else if (!introduced.has(one)) left.push({
			mention,
			because: "no_keyword"
		});
		else if (reverts.isReverted(one)) left.push({
			mention,
			because: "reverted"
		});
		else mentions.push(mention);
	}
	const not_searched = page.too_deep ? "text" : void 0;
	return {
		mentions,
		left,
		reverts: reverts.counts,
		none,
		silenced: silenced.length > 0,
		not_searched
	};
}
function isCut(text, { end }) {
	return /^…["'”’」』)\]]*(?!\S)/u.test(text.slice(end, end + 8));
}
const LISTED$2 = /^\s*[*+•-]\s/u;
function nonesOf({ where, text, form, unticked, lists }) {
	const isUnticked = within$1(unticked);
	const nones = findNone(text).filter((at) => !isUnticked(at));
	if (nones.length === 0) return {
		none: false,
		silenced: []
	};
	if (form === "plain" || form === "markdown") return {
		none: true,
		silenced: []
	};
	const says = linesOf(text).filter(holdsOneOf(nones));
	const is_list = form === "release" && where !== "commit";
	const isListed = within$1(lists);
	const alone = says.filter(({ start, end }) => is_list || isListed(start) || LISTED$2.test(text.slice(start, end)));
	return {
		none: alone.length < says.length,
		silenced: alone
	};
}
const NO_REVERTS = {
	counts: NOTHING.reverts,
	isReverted: () => false
};
function holdsOneOf(places) {
	let next = 0;
	return ({ start, end }) => {
		while ((places[next] ?? Infinity) < start) next++;
		return (places[next] ?? Infinity) <= end;
	};
}
// src/find/search/search.ts
const MOST_HERE = 4e4;
const MOST_PARSED_HERE = 1e4;
async function searchTexts(texts, rules, signal) {
	signal.throwIfAborted();
	const results = [];
	let here = MOST_HERE;
	let parsed_here = MOST_PARSED_HERE;
	for (const text of texts) {
		here -= text.text.length;
		const reading = here < 0 ? "parser" : readingOf$1(text, rules);
		if (reading === "parser") parsed_here -= text.text.length;
		const is_long = here < 0 || parsed_here < 0 || rules.pattern !== void 0 && reading !== "nothing";
		results.push(is_long ? void 0 : await searchHere(text, reading, rules));
	}
	const long = texts.filter((_, index) => results[index] === void 0);
	if (long.length === 0) return results.map((result) => result ?? NOTHING);
	const { searchInThread } = await __webpack_require__.e(/* import() */ 150).then(__webpack_require__.bind(__webpack_require__, 9150));
	const searched = (await searchInThread(long, rules, signal)).values();
	return results.map((result) => result ?? searched.next().value ?? NOTHING);
}
async function searchHere(text, reading, rules) {
	if (reading === "nothing") return NOTHING;
	if (reading === "as_it_stands") {
		const cover = mayHoldNames(text.text) ? (await __webpack_require__.e(/* import() */ 542).then(__webpack_require__.bind(__webpack_require__, 3542))).coverLookalikes : void 0;
		return orGivenUp(() => searchForms(readAsItStands(text, rules, cover), rules));
	}
	const { visibleText } = await __webpack_require__.e(/* import() */ 436).then(__webpack_require__.bind(__webpack_require__, 1436));
	const { coverLookalikes: cover } = await __webpack_require__.e(/* import() */ 542).then(__webpack_require__.bind(__webpack_require__, 3542));
	return orGivenUp(() => searchForms(readMarkdown(text, rules, {
		visibleText,
		cover
	}), rules));
}
// src/find/read-all.ts
async function readAll(all, rules, look) {
	const searched = (await searchTexts(all.flatMap(({ texts, reverted }) => [...texts, ...reverted.flatMap((one) => one.texts)]), rules, look.call.signal)).values();
	const take = (some) => some.map((text) => ({
		text,
		seen: searched.next().value ?? NOTHING
	}));
	const asOneList = all.some(({ texts }) => texts[0]?.object !== void 0) ? (await __webpack_require__.e(/* import() */ 945).then(__webpack_require__.bind(__webpack_require__, 5945))).asOneList : void 0;
	return all.map(({ change, want, texts, reverted }) => {
		const own = asOneList?.(take(texts)) ?? take(texts);
		const taken = reverted.map(({ kind, texts: its }) => ({
			kind,
			seen: take(its)
		}));
		for (const { text, seen } of [...own, ...taken.flatMap((one) => one.seen)]) if (seen.not_searched !== void 0) look.tell("warning", notSearched(text.where, change.name, seen.not_searched));
		const is_none = saysNone(change, own);
		const taken_back = taken.flatMap((one) => saysNone(one, one.seen) ? [] : one.seen);
		const counted = is_none ? [] : [...own, ...taken_back].filter(counts);
		const named = {
			change,
			want,
			mentions: counted.flatMap(({ seen }) => seen.mentions),
			left: counted.flatMap(({ seen }) => seen.left)
		};
		const is_silent = named.mentions.length === 0 && named.left.length === 0;
		return {
			named,
			is_none: is_none || is_silent && own.some(({ seen }) => seen.none || seen.silenced)
		};
	});
}
function saysNone({ kind }, all) {
	return kind !== "text" && all.some(({ text, seen }) => seen.none && (kind !== "pull_request" || text.where !== "commit"));
}
function counts({ seen }) {
	return !seen.none;
}
// src/find/wants.ts
function assign(named) {
	const moved = named.flatMap(({ change, want, mentions }) => namingsOf(mentions, want, change));
	const ids = new Set(moved.map(([id]) => id));
	const isWholeElsewhere = ({ mention, because }) => because === "cut" && [...ids].some((id) => id.startsWith(mention.reference.work_item_id));
	const idle = named.flatMap(({ change, left }) => left.filter((one) => !isWholeElsewhere(one)).flatMap(({ mention, because }) => namingsOf([mention], LEFT[because], change)));
	return byItem([...moved, ...idle.filter(([id]) => !ids.has(id))]);
}
function namingsOf(mentions, want, change) {
	return [...Map.groupBy(mentions, ({ reference }) => reference.work_item_id)].map(([id, its]) => [id, {
		...change !== void 0 && { change },
		mentions: its,
		want
	}]);
}
function byItem(all) {
	return [...Map.groupBy(all, ([id]) => id)].map(([work_item_id, its]) => {
		const all_of_it = its.map(([, naming]) => naming);
		const namings = [...all_of_it.filter(lists), ...all_of_it.filter((naming) => !lists(naming))];
		const changes = new Set(namings.flatMap(({ change }) => change ?? []));
		const { want } = namings.at(-1) ?? { want: LEFT.no_keyword };
		return {
			work_item_id,
			mentions: namings.flatMap(({ mentions }) => mentions),
			changes: [...changes],
			want,
			namings
		};
	});
}
function lists({ change }) {
	return change?.lists_others === true;
}
const LEFT = {
	no_keyword: nothing("no_keyword", sentence("no word of work_item_keywords introduces it", "它前面没有 work_item_keywords 中的词语")),
	unticked: nothing("unticked", sentence("it is named in a task that is not ticked", "它只出现在未勾选的任务项中")),
	cut: nothing("cut", sentence("its ID is followed by … and may be cut off", "其 ID 后面是 …，可能已被截断")),
	reverted: nothing("takes_back", sentence("a revert of the work item is listed in the text", "文本中列有对该工作项的还原（revert）"))
};
function nothing(why, because) {
	return {
		do: "nothing",
		because,
		why
	};
}
function mayConfirm({ want, namings = [] }) {
	return [want, ...namings.map((naming) => naming.want)].some(({ do: asked }) => asked === "confirm");
}
function wantOf(decision, { takes_back, from_fork, name }) {
	if (!takes_back) return decision.do === "require" ? { do: "require" } : asked(decision, false);
	const because = (en, zh) => nothing("takes_back", sentence(`${name.en} is a revert${en}`, `${name.zh} 是还原（revert）${zh}`));
	if (decision.do === "require") return because(", which asks nothing of its items", "，不要求其工作项已完成");
	if (decision.by === "input") return decision.do === "rollback" ? asked(decision, true) : because(", and action is confirm", "，而 action 为 confirm");
	if (decision.do === "rollback") return because(", and its job or deployment failed", "，而其作业或部署失败");
	if (from_fork) return because(" from a fork", "，且来自 fork");
	return {
		do: "rollback",
		by: "auto",
		takes_back: true
	};
}
function asked({ do: action, by }, takes_back) {
	return {
		do: action,
		by,
		takes_back
	};
}
function fromFork({ name }) {
	return sentence(`${name.en} comes from a fork and says that it is a revert, so auto leaves it alone: review it, and set \`action: rollback\` to take back what it reverts`, `${name.zh} 来自 fork，并自称是还原（revert），auto 未处理：请人工核实，如需撤回请设置 \`action: rollback\``);
}
// src/find/find.ts
const NO_TASKS = {
	tasks: [],
	kind: "found",
	in_range: false,
	counts_runs: false
};
async function find(as_told, decision, inputs, world) {
	const look = lookupsOf(world);
	const { text, work_item_sources: sources } = inputs;
	const event = await asOfNow(as_told, sources, look);
	const result = async (found, texts = []) => {
		const whole = {
			...NO_TASKS,
			notes: look.notes,
			...found
		};
		if (whole.kind !== "found" || whole.tasks.length > 0) return whole;
		const { nothingNamed } = await __webpack_require__.e(/* import() */ 314).then(__webpack_require__.bind(__webpack_require__, 8933));
		const missing = nothingNamed(event, {
			...inputs,
			in_range: whole.in_range,
			is_text: text !== void 0
		}, texts);
		return {
			...whole,
			missing
		};
	};
	const abandoned = "pull_request" in event ? unconfirmable(decision.do, event.pull_request) : void 0;
	if (abandoned !== void 0) return result({
		kind: "nothing_missing",
		because: abandoned
	});
	if (inputs.work_item_id.length > 0) {
		const { want } = await ownDirection(event, decision, look);
		return result(judge$1(assign([{
			want,
			mentions: inputs.work_item_id.map(mentionOfInput),
			left: []
		}]), []));
	}
	if (text !== void 0) {
		const { takes_back, want, ...direction } = await ownDirection(event, decision, look);
		const { textAsChange } = await __webpack_require__.e(/* import() */ 824).then(__webpack_require__.bind(__webpack_require__, 5824));
		const whole = textAsChange(text, takes_back);
		const texts = withDirection(whole.texts, direction);
		const read = await readAll([{
			...whole,
			texts,
			want,
			reverted: []
		}], rulesOf(inputs), look);
		return result(judge$1(assign(read.map(({ named }) => named)), read), whole.texts);
	}
	const gathered = await gather(event, decision, inputs, look);
	const { in_range, counts_runs = false } = gathered;
	if (gathered.kind === "nothing") {
		if (gathered.is_told) look.tell("notice", gathered.because);
		return result({
			kind: "nothing_missing",
			because: gathered.because,
			in_range,
			counts_runs
		});
	}
	const paths = inputs.paths ?? [];
	if (gathered.kind === "whole" && paths.length > 0) throw (await __webpack_require__.e(/* import() */ 648).then(__webpack_require__.bind(__webpack_require__, 5648))).pathsOfRelease();
	const touching = gathered.kind === "whole" ? [] : await touchingPaths(gathered.drafts, paths, look);
	if (gathered.kind === "changes" && touching.length === 0 && gathered.drafts.length > 0) {
		const { noneTouches } = await __webpack_require__.e(/* import() */ 648).then(__webpack_require__.bind(__webpack_require__, 5648));
		const because = noneTouches(gathered.drafts.length, paths);
		look.tell("notice", because);
		return result({
			kind: "nothing_missing",
			because,
			in_range,
			counts_runs
		});
	}
	const directed = gathered.kind === "whole" ? [wholly(gathered.whole, decision)] : await each(touching, (draft) => direct(draft, decision, readingOf(event, inputs), look));
	const read = await readAll(directed, rulesOf(inputs), look);
	if (in_range) tellNameless(read, sources, look);
	return result({
		...judge$1(await hold(assign(read.map(({ named }) => named)), touching, event, inputs, look), read),
		in_range,
		counts_runs
	}, directed.flatMap(({ texts }, index) => read[index]?.is_none === true ? [] : texts));
}
function mentionOfInput(reference) {
	return {
		where: "input",
		raw: reference.url ?? reference.work_item_id,
		reference
	};
}
function wholly(whole, decision) {
	const want = wantOf(decision, {
		takes_back: false,
		from_fork: false,
		name: whole.change.name
	});
	return {
		...whole,
		want,
		reverted: []
	};
}
async function touchingPaths(drafts, paths, look) {
	if (paths.length === 0) return drafts;
	const { onPaths } = await __webpack_require__.e(/* import() */ 648).then(__webpack_require__.bind(__webpack_require__, 5648));
	return onPaths(drafts, paths, look);
}
function readingOf(event, { work_item_sources: sources }) {
	return {
		sources,
		carries_messages: !("pull_request" in event) && event.kind !== "merge_group"
	};
}
async function direct(draft, decision, reading, look) {
	const subject = await subjectOfDraft(draft);
	const { name } = draft.change;
	const { takes_back: is_given = false } = draft;
	const { takes_back, is_about_reverts, reverted } = is_given ? {
		takes_back: true,
		is_about_reverts: true,
		reverted: []
	} : await directionOf(subject, name, reading, look);
	const lists_others = !takes_back && (draft.change.brings_others ?? isRelease(subject));
	const change = {
		...draft.change,
		takes_back,
		...lists_others && { lists_others }
	};
	const whose = {
		takes_back,
		from_fork: draft.pull_request?.from_fork === true,
		name
	};
	return {
		change,
		texts: withDirection(textsOfDraft(draft, reading.sources), { is_about_reverts }),
		want: told$1(decision, whose, look),
		reverted
	};
}
function withDirection(texts, { is_about_reverts }) {
	return is_about_reverts ? texts.map((text) => ({
		...text,
		is_about_reverts
	})) : texts;
}
function told$1(decision, whose, look) {
	const want = wantOf(decision, whose);
	if (whose.takes_back && whose.from_fork && decision.do === "confirm" && decision.by === "auto") look.tell("warning", fromFork(whose));
	return want;
}
async function ownDirection(event, decision, look) {
	if (!("pull_request" in event)) return {
		takes_back: false,
		is_about_reverts: false,
		want: wantOf(decision, {
			takes_back: false,
			from_fork: false,
			name: sentence("the event", "该事件")
		})
	};
	const { number, from_fork } = event.pull_request;
	const name = nameOf$2({
		kind: "pull_request",
		number
	});
	const { takes_back, is_about_reverts } = await directionOf(subjectOfPullRequest(event.pull_request), name, DIRECTION_ALONE, look);
	return {
		takes_back,
		is_about_reverts,
		want: told$1(decision, {
			takes_back,
			from_fork,
			name
		}, look)
	};
}
function tellNameless(read, sources, look) {
	const nameless = read.filter(({ named: { change, mentions, left }, is_none }) => change.kind === "commit" && !change.takes_back && !is_none && mentions.length + left.length === 0);
	if (nameless.length > 0 && sources.includes("commits")) look.tell("warning", namelessCommits(nameless.length));
}
async function hold(tasks, drafts, event, inputs, look) {
	if (inputs.hold_while_open !== true || !tasks.some(mayConfirm)) return tasks;
	const { holdWhileOpen } = await __webpack_require__.e(/* import() */ 155).then(__webpack_require__.bind(__webpack_require__, 2155));
	const bases = new Map(drafts.map(({ change, pull_request }) => [change.number, pull_request?.base_ref]));
	return holdWhileOpen(tasks, {
		sources: inputs.work_item_sources,
		rules: rulesOf(inputs),
		bounds: inputs,
		default_branch: event.default_branch,
		baseOf: (number) => bases.get(number)
	}, look);
}
function judge$1(tasks, all) {
	const idle = tasks.flatMap(({ want }) => want.do === "nothing" ? [want] : []);
	if (idle.length < tasks.length) return {
		tasks,
		kind: "found"
	};
	const read = all.filter(({ named: { change } }) => change.brings_others !== true);
	if (!read.every(({ named: { change, mentions, left }, is_none }) => is_none || change.takes_back || mentions.length > 0 || left.some(({ because }) => because === "reverted"))) return {
		tasks,
		kind: "found"
	};
	if (idle.length > 0) {
		const meant = idle.find(({ why }) => why === "takes_back" || why === "held");
		return meant === void 0 ? {
			tasks,
			kind: "found"
		} : {
			tasks,
			kind: "nothing_missing",
			because: meant.because
		};
	}
	if (read.length === 0) return {
		tasks,
		kind: "found"
	};
	if (read.some(({ is_none }) => is_none)) return {
		tasks,
		kind: "none_said",
		because: saidNone
	};
	return {
		tasks,
		kind: "nothing_missing",
		because: onlyReverts
	};
}
function rulesOf({ work_item_hosts, work_item_keywords, work_item_pattern }) {
	return {
		hosts: work_item_hosts,
		keywords: work_item_keywords,
		...work_item_pattern !== void 0 && { pattern: work_item_pattern }
	};
}
// src/operate/item-names.ts
const PLAIN = new Set(["confirmed", "rolled_back"]);
const OUT_OF_REACH = new Set(["unreachable", "not_tried"]);
async function readItemNames(done, tracker, call) {
	const names = new Map();
	const items = done.flatMap((task) => {
		const [first] = task.outcomes;
		if (first?.item_name !== void 0) names.set(task.work_item_id, first.item_name);
		return first === void 0 || first.item_name !== void 0 ? [] : [first.node];
	});
	const is_plain = done.length === 1 && done.every(({ outcomes }) => outcomes.every(({ kind }) => PLAIN.has(kind)));
	const is_out_of_reach = done.every(({ outcomes }) => outcomes.every(({ kind }) => OUT_OF_REACH.has(kind)));
	if (is_plain || is_out_of_reach || call.stop.aborted) return names;
	try {
		const { askNames } = await __webpack_require__.e(/* import() */ 832).then(__webpack_require__.bind(__webpack_require__, 1832));
		await askNames(items, names, tracker, {
			...call,
			is_optional: true
		});
	} catch (error) {
		call.log({
			level: "info",
			text: `the names of the items could not be read: ${String(error)}`
		});
	}
	return names;
}
// src/operate/messages.ts
const STATUS = {
	not_arrived: sentence("not arrived", "未到达"),
	in_progress: sentence("in progress", "进行中"),
	completed: sentence("completed", "已完成"),
	unknown: sentence("in an unknown status", "状态未知")
};
function verified(action) {
	return action === "confirm" ? sentence("completed (verified by reading it back)", "已完成（已重新读取核实）") : sentence("rolled back (verified by reading it back)", "已回滚（已重新读取核实）");
}
function isCompleted(body) {
	return withUnknown(verified("confirm"), body);
}
function isNotCompleted(body) {
	return withUnknown(sentence("not completed (verified by reading it back)", "未完成（已重新读取核实）"), body);
}
function withUnknown({ en, zh }, body) {
	const carried = carriedBy(body);
	if (carried.length === 0) return sentence(en, zh);
	return sentence(`${en}; it is not known whether ${were(carried)} written`, `${zh}；无法得知 ${listOf$1(carried).zh} 是否已写入`);
}
const notCompletedAnyway = sentence("it is not completed, so there is nothing to roll back", "该节点并未完成，无需回滚");
const afterRefusal = sentence("not tried, because an earlier move of this item failed", "未尝试：该工作项之前的流转未成功");
const afterFailedRead = sentence("not tried, because the item could not be read", "未尝试：未能读取该工作项");
const askTheOthers = sentence("Ask the node's other owners to confirm it; the node is completed with the last of them.", "请让该节点的其他负责人完成确认；最后一人确认后节点才算完成。");
const BEHIND_PENDING = {
	kind: "pending",
	reason: sentence("it has not arrived yet, and the node before it is pending", "该节点尚未到达，其前面的节点仍待其他人确认"),
	hint: askTheOthers
};
const lookAtTheItem = sentence("Open the work item and see where it stands before you run the step again.", "请先打开工作项查看其当前状态，再决定是否重新运行该步骤。");
const rollBackExplicitly = sentence("To roll it back anyway, set `action: rollback`.", "如仍需回滚，请设置 `action: rollback`。");
const actionFailed = sentence("the action itself failed, which is a bug (see the log): it may have moved", "本 Action 自身出错（程序缺陷，详见日志）：可能已流转");
const lookFailed = sentence("the action itself failed, which is a bug (see the log): how the item stands is not known", "本 Action 自身出错（程序缺陷，详见日志）：无法得知工作项的当前状态");
const accepted = sentence("Feishu Project accepted the request", "飞书项目已接受请求");
function workWentOn(successor) {
	return sentence(`left alone: its successor "${successor}" is completed, so the work has gone on`, `未处理：其后续节点“${successor}”已完成，工作已继续推进`);
}
function alreadyCompleted(body) {
	return withUnwritten(sentence("it was completed already", "该节点此前已完成"), body);
}
function withUnwritten({ en, zh }, body) {
	const unwritten = carriedBy(body);
	if (unwritten.length === 0) return sentence(en, zh);
	return sentence(`${en}, so ${were(unwritten)} not written`, `${zh}，因此未写入 ${listOf$1(unwritten).zh}`);
}
function were(inputs) {
	return `${listOf$1(inputs).en} ${inputs.length === 1 ? "was" : "were"}`;
}
function name(text) {
	return sentence(text, text);
}
function answered(message) {
	return sentence(`Feishu Project answered "${message}"`, `飞书项目返回“${message}”`);
}
function notVerified(reason, failed) {
	if (reason === failed) return mayHaveMoved(reason);
	return mayHaveMoved(sentence(`${reason.en}, and reading it back failed (${failed.en})`, `${reason.zh}，但重新读取失败（${failed.zh}）`));
}
function mayHaveMoved({ en, zh }) {
	return sentence(`${en}: it may have moved`, `${zh}：可能已流转`);
}
function notTried$1(reason) {
	const why = reason instanceof Failure ? reason.sentence : sentence("the step was stopped", "步骤已停止");
	return sentence(`not tried: ${why.en}`, `未尝试：${why.zh}`);
}
function carriedBy(body) {
	return Object.keys(body).filter((key) => key !== "action" && key !== "rollback_reason");
}
function itemIsGone(message) {
	return sentence(`left alone: the work item is terminated or gone (Feishu Project answered "${message}")`, `未处理：该工作项已终止或不存在（飞书项目返回“${message}”）`);
}
// src/operate/outcome.ts
function refusedWith(refusal) {
	return {
		kind: "refused",
		reason: sentence(refusal.message, refusal.message),
		hint: refusal.hint,
		refusal,
		log_id: refusal.log_id
	};
}
function besides(conclusion, more) {
	const { reason, refusal, besides: before } = conclusion;
	const reasoned = {
		...conclusion,
		reason: listOf$1([reason, more], "entries")
	};
	if (before !== void 0) return {
		...reasoned,
		besides: listOf$1([before, more], "entries")
	};
	if (refusal === void 0 || reason.zh !== refusal.message) return reasoned;
	return {
		...reasoned,
		reason: listOf$1([answered(refusal.message), more], "entries"),
		besides: more
	};
}
function unreachable({ sentence: reason, remedy: hint }) {
	return {
		kind: "unreachable",
		reason,
		hint
	};
}
// src/operate/movement.ts
function readOr(answer) {
	switch (answer.kind) {
		case "ok": return { value: answer.value };
		case "refused": return { failed: refusedWith(answer.refusal) };
		case "unreachable": return { failed: unreachable(answer.failure) };
	}
}
// src/operate/confirmations.ts
function othersToConfirm({ confirmers }, acting_user) {
	const open = confirmers.filter(({ confirmed }) => !confirmed);
	if (acting_user === void 0) return Math.max(0, open.length - 1);
	return open.filter(({ user_key }) => user_key !== acting_user).length;
}
const NO_CONFIRMATIONS = { evidence: "none" };
function confirmationsOf({ confirmers, owners }, acting_user) {
	const all = confirmers.length;
	if (all === 0) return owners.length > 1 ? { evidence: "not_told" } : NO_CONFIRMATIONS;
	const confirmed = confirmers.filter((each) => each.confirmed).length;
	if (acting_user === void 0) return { evidence: confirmed === all ? "all" : "not_told" };
	if (confirmers.find(({ user_key }) => user_key === acting_user)?.confirmed !== true) return {
		evidence: "not_ours",
		confirmed,
		all
	};
	return confirmed === all ? { evidence: "all" } : {
		evidence: "ours_of_some",
		confirmed,
		all
	};
}
// src/operate/node-messages.ts
function noSuchNodeTitle(node_id) {
	return sentence(`no such node "${node_id}"`, `没有节点“${node_id}”`);
}
function severalTitle(name) {
	return sentence(`several are called "${name}"`, `名称“${name}”不唯一`);
}
function noSuchNode(node_id) {
	return sentence(`this work item's workflow has no node "${node_id}"`, `该工作项的流程中没有节点“${node_id}”`);
}
const NO_NODES = {
	kind: "refused",
	title: sentence("no nodes are told", "未返回任何节点"),
	reason: sentence("Feishu Project lists no node of this work item", "飞书项目未返回该工作项的任何节点"),
	hint: sentence("Open the work item as the user of user_key: if its workflow shows nodes there, run the job again; if it has none, no step can move it.", "请以 user_key 对应的用户打开该工作项：若能看到流程节点，请重新运行作业；若流程中没有节点，则任何步骤都无法流转该工作项。")
};
function nodesAre(nodes, wanted) {
	const { en, zh } = inFull(nodes, ({ state_key, id, name, status }) => {
		const { en, zh } = listOf$1([name, STATUS[status]].filter((part) => part !== ""), "clauses");
		const key = state_key || id;
		return sentence(`${key} (${en})`, `${key}（${zh}）`);
	});
	return withMeant(meantBy(wanted, nodes.map(({ state_key, id, name }) => ({
		name,
		key: state_key || id
	}))), `Set node_id to one of: ${en}.`, `请将 node_id 设为以下之一：${zh}。`);
}
function meantBy(wanted, all) {
	if (all.some(({ name }) => asSeen(name) === asSeen(wanted))) return void 0;
	return nearest(wanted, all.flatMap(({ name, key }) => [name, key]));
}
function withMeant(meant, en, zh) {
	if (meant === void 0) return sentence(en, zh);
	return sentence(`Did you mean "${meant}"? ${en}`, `是否想填“${meant}”？${zh}`);
}
const MOST_LISTED = 100;
function inFull(all, say) {
	const more = all.length > MOST_LISTED ? [sentence(`… (${all.length})`, `…（共 ${all.length} 个）`)] : [];
	return listOf$1([...all.slice(0, MOST_LISTED).map(say), ...more], "entries");
}
function severalNodes(name) {
	return sentence(`"${name}" is the name of several, so it is not known which is meant`, `名称“${name}”对应多个，无法确定所指`);
}
// src/operate/node.ts
function findNode({ nodes }, wanted) {
	const byKey = nodes.find((node) => hasKey(node, wanted));
	if (byKey !== void 0) return byKey;
	const [first, ...more] = nodes.filter(({ name }) => asSeen(name) === asSeen(wanted));
	if (first !== void 0 && more.length === 0) return first;
	if (nodes.length === 0) return {
		failed: NO_NODES,
		is_ambiguous: false
	};
	const [title, reason] = first === void 0 ? [noSuchNodeTitle(wanted), noSuchNode(wanted)] : [severalTitle(wanted), severalNodes(wanted)];
	return {
		failed: {
			kind: "refused",
			title,
			reason,
			hint: nodesAre(nodes, wanted),
			blame: "input"
		},
		is_ambiguous: first !== void 0
	};
}
function hasKey({ id, state_key }, key) {
	return id === key || state_key === key;
}
function nameOf$1({ state_key }, name) {
	return {
		kind: "refused",
		title: noSuchNodeTitle(name),
		reason: noSuchNode(name),
		named_key: state_key
	};
}
function nodeMovement(move, key, { tracker, call, acting_user }, is_assumed = false) {
	const { item, body } = move;
	const isConfirm = body.action === "confirm";
	return {
		action: body.action,
		send: (sending) => tracker.operate({
			...item,
			node_id: key
		}, body, call, sending),
		look: async () => {
			const read = readOr(await tracker.readWorkflow(item, call));
			if ("failed" in read) {
				const is_of_states = is_assumed && read.failed.refusal?.kind === "other_flow";
				return {
					...read,
					elsewhere: is_of_states ? read.failed : void 0
				};
			}
			const node = findNode(read.value, key);
			if ("failed" in node) return {
				...node,
				elsewhere: is_assumed && node.is_ambiguous ? node.failed : void 0
			};
			return {
				...readBackOf(node, read.value, isConfirm, acting_user),
				elsewhere: is_assumed && !hasKey(node, key) ? nameOf$1(node, key) : void 0
			};
		},
		flow: "nodes",
		address: {
			...item,
			node_id: key
		},
		before: STATUS[isConfirm ? "in_progress" : "completed"],
		verified: verified(body.action),
		unchanged: isConfirm ? alreadyCompleted(body) : notCompletedAnyway,
		is_there_anyway: isConfirm ? isCompleted(body) : isNotCompleted(body),
		may_arrive_yet: move.after_own_confirm
	};
}
function readBackOf(node, workflow, isConfirm, acting_user) {
	return {
		...observedIn(node, workflow),
		is_there: isConfirm ? node.status === "completed" : isOpen(node.status),
		confirmations: isConfirm ? confirmationsOf(node, acting_user) : NO_CONFIRMATIONS
	};
}
function observedIn(node, { nodes, connections }) {
	return {
		key: node.state_key,
		node_name: node.name === "" ? void 0 : node.name,
		after: STATUS[node.status],
		workflow: {
			marks: nodes.map((each) => ({
				key: each.state_key,
				name: each.name || each.state_key,
				status: each.status,
				is_subject: each === node
			})),
			connections
		}
	};
}
function reasonAgainstRollback(node, workflow, skip_if_successor_is_completed) {
	if (isOpen(node.status)) return {
		kind: "unchanged",
		reason: notCompletedAnyway
	};
	const beyond = skip_if_successor_is_completed ? completedSuccessor(node, workflow) : void 0;
	if (beyond === void 0) return void 0;
	return {
		kind: "left_alone",
		reason: workWentOn(beyond.name || beyond.state_key),
		hint: rollBackExplicitly
	};
}
function isOpen(status) {
	return status === "in_progress" || status === "not_arrived";
}
function completedSuccessor(node, { nodes, connections }) {
	const successors = connections.length === 0 ? nodes.slice(nodes.indexOf(node) + 1).map(({ state_key }) => state_key) : connections.filter(({ from, to }) => from === node.state_key && to !== from).map(({ to }) => to);
	return nodes.find(({ state_key, status }) => successors.includes(state_key) && status === "completed");
}
// src/operate/look.ts
async function look({ item, node_id }, tracker, call) {
	const read = readOr(await tracker.readWorkflow(item, call));
	if ("failed" in read) return read;
	const node = findNode(read.value, node_id);
	return "failed" in node ? node : {
		node,
		workflow: read.value
	};
}
// src/operate/not-tried.ts
function notTried({ reason }) {
	const hint = reason instanceof Failure ? reason.remedy : void 0;
	return {
		kind: "not_tried",
		reason: notTried$1(reason),
		hint,
		attempts: 0
	};
}
// src/operate/read-back.ts
function observedOf({ key, node_name, after, workflow, is_state }) {
	return {
		key,
		node_name,
		after,
		workflow,
		is_state
	};
}
function unverified(written, failed) {
	const answer = written.refusal === void 0 ? written.reason : answered(written.refusal.message);
	const refusal = failed.refusal ?? written.refusal;
	return {
		kind: "unverified",
		reason: notVerified(answer, failed.reason),
		hint: failed.refusal === void 0 ? lookAtTheItem : failed.hint,
		refusal,
		log_id: failed.log_id ?? written.log_id
	};
}
// src/operate/write.ts
const SETTLE_MS = 2e3;
const FURTHER_LOOKS = [2e3, 4e3];
const FURTHER_LOOKS_ONCE_STOPPED = [2e3];
const MAX_ATTEMPTS = 5;
const NO_PAST = {
	must_look: false,
	may_be_ours: false,
	lost: "none",
	was_sent_again: false
};
async function write(movement, context) {
	return (await writeAfter(NO_PAST, movement, context)).result;
}
async function writeAfter(past, movement, context) {
	const writing = new Writing(past, movement, context);
	return {
		result: await writing.run(),
		past: writing.past
	};
}
function isNotListed({ blame, refusal }) {
	return blame === "input" && refusal === void 0;
}
var Writing = class {
	#movement;
	#context;
	#sending = { attempts: 0 };
	#past;
	#waited_out = new Set();
	constructor(past, movement, context) {
		this.#past = past;
		this.#movement = movement;
		this.#context = context;
	}
	get past() {
		return this.#past;
	}
	async run() {
		for (;;) {
			const answer = await this.#movement.send(this.#sending);
			this.#sending = answer.sending;
			const { attempts, was_turned_away } = answer.sending;
			if (attempts > 1 || was_turned_away === true) this.#past = {
				...this.#past,
				was_sent_again: true
			};
			const conclusion = await this.#settle(answer);
			if (conclusion !== "again") return {
				...conclusion,
				attempts: this.#sending.attempts
			};
		}
	}
	async #settle(answer) {
		switch (answer.kind) {
			case "ok": return this.#verify(answer.log_id);
			case "unreachable": return this.#unlessMoved(unreachable(answer.failure));
			case "lost":
				this.#past = {
					...this.#past,
					must_look: true,
					may_be_ours: true,
					lost: this.#lostBy(answer.answered === true)
				};
				if (!answer.again || !this.#mayTryAgain()) return this.#unlessMoved(unreachable(answer.failure));
				return this.#lookThenAgain(unreachable(answer.failure));
			case "refused": return this.#settleRefusal(answer.refusal);
		}
	}
	async #verify(log_id) {
		const seen = await this.#lookPatiently(true);
		if ("failed" in seen) return {
			...unverified({
				reason: accepted,
				log_id
			}, seen.failed),
			is_accepted: true
		};
		if (seen.is_there) return {
			...observedOf(seen),
			...this.#done(this.#movement.verified),
			log_id
		};
		const conclusion = (await __webpack_require__.e(/* import() */ 513).then(__webpack_require__.bind(__webpack_require__, 8513))).acceptedOnly(seen, log_id);
		return this.#unlessItComes({
			...observedOf(seen),
			...conclusion,
			log_id
		});
	}
	async #settleRefusal(refusal) {
		const { kind, carried_out } = refusal;
		const is_open = carried_out === "perhaps";
		const { must_look, may_be_ours } = this.#past;
		this.#past = {
			...this.#past,
			must_look: must_look || is_open || kind === "busy",
			may_be_ours: may_be_ours || is_open && kind !== "already"
		};
		switch (kind) {
			case "already": return this.#checkAlready(refusal);
			case "busy":
				if (this.#mayTryAgain()) return this.#waitThenAgain(refusal);
				break;
			case "not_arrived":
				if (this.#movement.may_arrive_yet && this.#once(refusal)) return this.#waitThenAgain(refusal);
				break;
			case "repeated":
				if (this.#once(refusal)) return this.#lookThenAgain(refusedWith(refusal));
				break;
			case "missing": return this.#unlessMoved(await this.#withAllMissing(refusal));
		}
		return this.#unlessMoved(refusedWith(refusal));
	}
	async #withAllMissing(refusal) {
		const { withAllMissing } = await __webpack_require__.e(/* import() */ 544).then(__webpack_require__.bind(__webpack_require__, 6544));
		const { address, flow } = this.#movement;
		return withAllMissing(refusal, address, flow, this.#context);
	}
	async #checkAlready(refusal) {
		const seen = await this.#lookPatiently(true);
		if ("failed" in seen) return unverified(refusedWith(refusal), seen.failed);
		if (seen.is_there) return this.#isThere(seen, refusal);
		const conclusion = (await __webpack_require__.e(/* import() */ 513).then(__webpack_require__.bind(__webpack_require__, 8513))).saidOnly(refusal, seen, this.#movement.action);
		return this.#unlessItComes({
			...observedOf(seen),
			...conclusion
		});
	}
	async #waitThenAgain(refusal) {
		const { clock, call } = this.#context;
		await clock.sleep(SETTLE_MS * this.#sending.attempts, call.stop);
		if (call.stop.aborted) return this.#unlessMoved(refusedWith(refusal));
		return this.#lookThenAgain(refusedWith(refusal));
	}
	async #lookThenAgain(otherwise) {
		const seen = await this.#movement.look();
		if (seen.elsewhere !== void 0) return seen.elsewhere;
		if ("failed" in seen) {
			if (!this.#past.must_look) return otherwise;
			if (isNotListed(seen.failed) && this.#mayTryAgain()) return "again";
			return unverified(otherwise, seen.failed);
		}
		if (seen.is_there) return this.#isThere(seen, otherwise.refusal);
		return this.#context.call.stop.aborted || seen.has_left === true && this.#past.may_be_ours ? this.#unlessMoved(otherwise) : "again";
	}
	async #unlessMoved(conclusion) {
		if (!this.#past.must_look) return conclusion;
		const seen = await this.#lookPatiently();
		if (seen.elsewhere !== void 0) return seen.elsewhere;
		if ("failed" in seen) return conclusion.refusal?.kind === "no_such_node" && isNotListed(seen.failed) ? conclusion : unverified(conclusion, seen.failed);
		if (seen.is_there) return this.#isThere(seen, conclusion.refusal);
		const observed = {
			...observedOf(seen),
			...conclusion
		};
		if (!this.#past.may_be_ours) return observed;
		const { seenElsewhere } = await __webpack_require__.e(/* import() */ 513).then(__webpack_require__.bind(__webpack_require__, 8513));
		return this.#unlessItComes(seenElsewhere(observed, seen));
	}
	async #unlessItComes(conclusion) {
		const { kind, refusal } = conclusion;
		const { lost } = this.#past;
		if (lost === "none" || kind === "pending") return conclusion;
		const hint = refusal === void 0 ? lookAtTheItem : conclusion.hint;
		const { mayStillCome } = await __webpack_require__.e(/* import() */ 513).then(__webpack_require__.bind(__webpack_require__, 8513));
		return {
			...besides(conclusion, mayStillCome(lost)),
			hint
		};
	}
	async #lookPatiently(is_found = false) {
		const { clock, call } = this.#context;
		let waited = 0;
		for (let count = 1;; count++) {
			const seen = await this.#movement.look();
			if ("failed" in seen) return seen;
			const wait = (call.stop.aborted ? FURTHER_LOOKS_ONCE_STOPPED : FURTHER_LOOKS)[count - 1];
			if (wait === void 0 || seen.is_there || !is_found && seen.elsewhere !== void 0) return {
				...seen,
				readings: {
					count,
					seconds: waited / 1e3
				}
			};
			await clock.sleep(wait, call.signal);
			waited += wait;
		}
	}
	#done(reason) {
		const { action, before } = this.#movement;
		return {
			kind: action === "confirm" ? "confirmed" : "rolled_back",
			reason,
			before
		};
	}
	#isThere(seen, refusal) {
		const { unchanged, is_there_anyway } = this.#movement;
		const observed = {
			...observedOf(seen),
			log_id: refusal?.log_id
		};
		if (this.#past.may_be_ours) return {
			...observed,
			...this.#done(is_there_anyway)
		};
		const reason = refusal?.kind === "already" && !this.#past.was_sent_again ? unchanged : is_there_anyway;
		return {
			...observed,
			kind: "unchanged",
			reason,
			before: seen.after
		};
	}
	#lostBy(answered) {
		return answered && this.#past.lost !== "unanswered" ? "answered" : "unanswered";
	}
	#mayTryAgain() {
		return this.#sending.attempts < MAX_ATTEMPTS && !this.#context.call.stop.aborted;
	}
	#once({ kind }) {
		const is_first = !this.#waited_out.has(kind);
		this.#waited_out.add(kind);
		return is_first && this.#mayTryAgain();
	}
};
// src/operate/move-node.ts
async function moveNode(move, context) {
	const { stop } = context.call;
	if (stop.aborted) return notTried(stop);
	const result = await attempt(move, context);
	return result.attempts === 0 && isStop(stop, result.reason) ? notTried(stop) : result;
}
function isStop({ reason }, said) {
	return reason instanceof Failure && reason.sentence === said;
}
async function attempt(move, context) {
	if (move.has_states) return moveState(move, context);
	if (move.body.action === "rollback" || !isKey(move.node_id)) return lookThenMove(move, context);
	const result = await write(nodeMovement(move, move.node_id, context, true), context);
	if (result.named_key !== void 0) return plus(result.attempts, await write(nodeMovement(move, result.named_key, context), context));
	if (result.kind !== "refused" || result.key !== void 0) return result;
	switch (result.refusal?.kind) {
		case "other_flow": {
			const moved = await moveState(move, context);
			return moved.attempts === 0 && moved.refusal?.kind === "other_flow" ? result : plus(result.attempts, moved);
		}
		case "no_such_node": return byName(result, move, context);
		default: return result;
	}
}
async function lookThenMove(move, context) {
	const { tracker, call } = context;
	const seen = await look(move, tracker, call);
	if ("failed" in seen) return seen.failed.refusal?.kind === "other_flow" ? moveState(move, context) : {
		...seen.failed,
		attempts: 0
	};
	const { node, workflow } = seen;
	const against = move.body.action === "rollback" ? reasonAgainstRollback(node, workflow, move.skip_if_successor_is_completed) : void 0;
	if (against !== void 0) return {
		...observedIn(node, workflow),
		...against,
		before: STATUS[node.status],
		attempts: 0
	};
	return write(nodeMovement(move, node.state_key, context), context);
}
async function byName(refused, move, context) {
	const { tracker, call } = context;
	const seen = await look(move, tracker, call);
	if ("failed" in seen) {
		const { refusal, blame, hint } = seen.failed;
		if (refusal?.kind === "other_flow") return plus(refused.attempts, await moveState(move, context));
		return blame === "input" ? {
			...refused,
			hint,
			blame
		} : refused;
	}
	const { id, state_key } = seen.node;
	if (id === move.node_id || state_key === move.node_id) return refused;
	return plus(refused.attempts, await write(nodeMovement(move, state_key, context), context));
}
async function moveState(move, context) {
	const states = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 7413));
	return states.asState(await states.moveState(move, context));
}
function plus(attempts, result) {
	return {
		...result,
		attempts: attempts + result.attempts
	};
}
// src/plan/types.ts
function mustListToSearch(allowed) {
	return allowed.length === 0 || allowed.some((word) => !isBuiltIn(word));
}
function typesNamed(word, { listed }) {
	if (listed === void 0) return [{
		type_key: word,
		api_name: isBuiltIn(word) ? word : void 0
	}];
	const exact = listed.find(({ type_key }) => type_key === word) ?? listed.find(({ api_name }) => api_name === word);
	if (exact !== void 0) return [exact];
	return listed.filter(({ name }) => name !== "" && asSeen(name) === asSeen(word));
}
function typesToSearch(allowed, types) {
	const all = allowed.length > 0 ? allowed.flatMap((word) => typesNamed(word, types)) : (types.listed ?? []).filter(({ is_enabled }) => is_enabled);
	return [...new Set(all.map(({ type_key }) => type_key))];
}
const MOST_AT_ONCE$1 = 100;
async function findItems(space, type_keys, ids, tracker, call) {
	const found = new Map();
	if (type_keys.length === 0) return found;
	for (let start = 0; start < ids.length; start += MOST_AT_ONCE$1) {
		const items = valueOf(await tracker.findItems(space, {
			type_keys,
			ids: ids.slice(start, start + MOST_AT_ONCE$1)
		}, call));
		for (const { work_item_id, ...item } of items) found.set(work_item_id, item);
	}
	return found;
}
function checkAllowed(allowed, spaces) {
	if (spaces.length === 0) return;
	const misspelt = allowed.filter((word) => spaces.every((types) => typesNamed(word, types).length === 0));
	if (misspelt.length > 0) throw noSuchTypes(misspelt, spaces);
}
function noSuchTypes(words, spaces) {
	const enabled = spaces.map(({ space, listed = [] }) => ({
		space,
		types: listed.filter((type) => type.is_enabled)
	}));
	const known = enabled.flatMap(({ types }) => types.flatMap(({ api_name, name }) => [api_name, name]));
	const near = [...new Set(words.flatMap((word) => nearest(word, known) ?? []))];
	const [guess, misspelt] = [listOf$1(near), listOf$1(words)];
	const meant = near.length === 0 ? sentence("", "") : sentence(` Did you mean ${guess.en}?`, `是否想填 ${guess.zh}？`);
	const all = listOf$1(enabled.map(({ space, types }) => {
		const { en, zh } = listOf$1(types.map(wordsFor));
		return sentence(`${space}: ${en}`, `${space}：${zh}`);
	}), "entries");
	return new Failure("no_such_type", sentence(`work_item_type_key: there is no work item type ${misspelt.en}`, `work_item_type_key：没有工作项类型 ${misspelt.zh}`), { remedy: sentence(`Correct work_item_type_key.${meant.en} The types are, by space: ${all.en}. No work item was touched.`, `请更正 work_item_type_key。${meant.zh}各空间的工作项类型：${all.zh}。未操作任何工作项。`) });
}
function wordsFor({ api_name, name }) {
	if (name === "" || name === api_name) return sentence(api_name, api_name);
	return sentence(`${api_name} (${name})`, `${api_name}（${name}）`);
}
// src/plan/claims.ts
function spaceOf({ reference }, { project_key }) {
	return reference.project_key ?? project_key[0] ?? "";
}
function claimsOf(mentions, guards) {
	const judged = mentions.map((mention) => ({
		mention,
		said: judge(mention, guards)
	}));
	const inside = judged.flatMap(({ mention, said }) => "because" in said ? [] : [{
		mention,
		said
	}]);
	const [outside] = judged.flatMap(({ said }) => "because" in said ? [said] : []);
	if (inside.length === 0 && outside !== void 0) return outside;
	return {
		mentions: inside.map(({ mention }) => mention),
		claims: mergeAlike(inside.map(({ said }) => said))
	};
}
function judge(mention, guards) {
	const { allowed, spaces } = guards;
	const { work_item_type, url } = mention.reference;
	const space = spaceOf(mention, allowed);
	const types = guards.types.get(spaces(space) ?? "");
	if (types === void 0) return outsideSpaces(space, allowed.project_key);
	if (work_item_type === void 0) return {
		types,
		type: onlyType(allowed, types),
		type_is_told: false,
		url
	};
	const [type] = typesNamed(work_item_type, types);
	if (type === void 0) return noSuchType(space, work_item_type);
	const may_be = allowed.work_item_type_key.flatMap((word) => typesNamed(word, types));
	if (!(allowed.work_item_type_key.length === 0 || may_be.some((one) => one.type_key === type.type_key))) return outsideTypes(work_item_type, allowed.work_item_type_key);
	return {
		types,
		type,
		type_is_told: true,
		url
	};
}
function onlyType({ work_item_type_key }, types) {
	const [only, ...more] = work_item_type_key.length === 1 ? work_item_type_key.flatMap((word) => typesNamed(word, types)) : [];
	return more.length === 0 ? only : void 0;
}
function mergeAlike(claims) {
	const isAlike = (one, other) => one.types === other.types && one.type?.type_key === other.type?.type_key;
	return claims.flatMap((claim, index) => {
		if (claims.findIndex((other) => isAlike(other, claim)) !== index) return [];
		const alike = claims.filter((other) => isAlike(other, claim));
		const url = alike.find((other) => other.url !== void 0)?.url;
		return [{
			...claim,
			url,
			type_is_told: alike.some(({ type_is_told }) => type_is_told)
		}];
	});
}
function outsideSpaces(space, allowed) {
	return { because: sentence(`its space ${space} is not in project_key (${listOf$1(allowed).en})`, `其空间 ${space} 不在 project_key（${listOf$1(allowed).zh}）之内`) };
}
function outsideTypes(type, allowed) {
	return { because: sentence(`its type ${type} is not in work_item_type_key (${listOf$1(allowed).en})`, `其类型 ${type} 不在 work_item_type_key（${listOf$1(allowed).zh}）之内`) };
}
function noSuchType(space, type) {
	return { because: sentence(`the space ${space} has no work item type ${type}`, `空间 ${space} 中没有工作项类型 ${type}`) };
}
// src/operate/tried-type.ts
async function otherTypeThanTried({ item }, tracker, call) {
	try {
		const types = valueOf(await tracker.readTypes(item.project_key, call)).filter(({ is_enabled }) => is_enabled);
		const type_key = (await findItems(item.project_key, types.map(({ type_key }) => type_key), [item.work_item_id], tracker, call)).get(item.work_item_id)?.work_item_type_key;
		if (type_key === void 0 || type_key === item.work_item_type_key) return void 0;
		const api_name = types.find((type) => type.type_key === type_key)?.api_name;
		return {
			kind: "left_alone",
			reason: outsideTypes(api_name ?? type_key, [item.work_item_type_key]).because,
			attempts: 0,
			other_type: {
				type_key,
				api_name
			}
		};
	} catch (error) {
		call.log({
			level: "info",
			text: `the type could not be looked up: ${String(error)}`
		});
		return;
	}
}
// src/operate/operate.ts
const MOST_AT_ONCE = 16;
function parallelism(items) {
	return Math.min(MOST_AT_ONCE, items);
}
async function operate(tasks, world) {
	const done = tasks.map((task) => ({
		...task,
		outcomes: []
	}));
	const all = [...tasks.entries()].flatMap(([position, task]) => "step" in task ? [{
		position,
		task,
		lines: []
	}] : []);
	let ended = 0;
	const end = ({ position, task, lines }, outcomes) => {
		done[position] = {
			...task,
			outcomes
		};
		ended += 1;
		lines.push(...told(outcomes));
		const progress = all.length === 1 ? "" : `${ended} of ${all.length}: `;
		const { work_item_type_key, work_item_id, project_key } = task.step.item;
		world.runner.group(`${progress}${work_item_type_key} ${work_item_id} in ${project_key}`, lines);
	};
	const to_comment = [];
	await inParallel(all, async (one) => {
		const { step } = one.task;
		const call = callOf(world, one.lines);
		const outcomes = await (step.request.do === "require" ? requireEach : moveEach)(step, world, call);
		if (step.comment !== void 0 && outcomes.some(({ kind }) => MOVED.has(kind))) to_comment.push({
			one,
			outcomes
		});
		else end(one, outcomes);
	});
	if (to_comment.length === 0) return done;
	const { commentEach } = await __webpack_require__.e(/* import() */ 693).then(__webpack_require__.bind(__webpack_require__, 9693));
	await inParallel(to_comment, async ({ one, outcomes }) => {
		end(one, await commentEach(one.task.step, outcomes, world.tracker, callOf(world, one.lines)));
	});
	return done;
}
async function inParallel(all, act) {
	const queue = [...all];
	const work = async () => {
		for (let next = queue.shift(); next !== void 0; next = queue.shift()) await act(next);
	};
	await Promise.all(Array.from({ length: parallelism(all.length) }, work));
}
function callOf({ give_up, stop }, lines) {
	return {
		signal: give_up,
		stop,
		log: (line) => void lines.push(line)
	};
}
function told(outcomes) {
	return outcomes.flatMap(({ node, is_state, reason, comment_failed }) => {
		return [`${is_state === true ? "state" : "node"} ${node.node_id}: ${reason.en}`, ...comment_failed === void 0 ? [] : [comment_failed.en]].map((text) => ({
			level: "info",
			text
		}));
	});
}
const MOVED = new Set(["confirmed", "rolled_back"]);
const ENDS_THE_ITEM = new Set([
	"refused",
	"unverified",
	"unreachable",
	"not_tried"
]);
const NOT_TRIED = {
	kind: "not_tried",
	attempts: 0
};
async function moveEach(step, world, call) {
	const outcomes = [];
	const reads_only = step.request.do === "require" || step.request.dry_run;
	const same = step.nodes.length > 1 ? await __webpack_require__.e(/* import() */ 933).then(__webpack_require__.bind(__webpack_require__, 5933)) : void 0;
	for (const [index, node_id] of step.nodes.entries()) {
		if (same?.isDealtWith(node_id, outcomes) === true) continue;
		const last = outcomes.at(-1);
		const result = last !== void 0 && ENDS_THE_ITEM.has(last.kind) ? {
			...NOT_TRIED,
			reason: afterRefusal,
			is_state: last.is_state
		} : await safely(call, reads_only, () => moveOne(step, node_id, outcomes, world, call));
		const ending = await endOfItem(step, result, world, call);
		if (ending !== void 0) return [...outcomes, ...step.nodes.slice(index).map((each) => outcomeOf(step, each, ending))];
		if (same?.isRepeated(result, outcomes) !== true) outcomes.push(outcomeOf(step, node_id, result));
	}
	return outcomes;
}
async function requireEach(step, world, call) {
	if (world.stop.aborted) return step.nodes.map((node_id) => outcomeOf(step, node_id, notTried(world.stop)));
	const { requireOf } = await __webpack_require__.e(/* import() */ 135).then(__webpack_require__.bind(__webpack_require__, 9135));
	const results = await safely(call, true, () => requireOf(step.item, step.nodes, world.tracker, call));
	if (isList(results)) {
		const outcomes = results.map((result, index) => outcomeOf(step, step.nodes[index] ?? "", result));
		return outcomes.filter(({ key }, index) => key === void 0 || index === outcomes.findIndex((one) => one.key === key));
	}
	const failed = "failed" in results ? {
		...results.failed,
		attempts: 0
	} : results;
	const ending = await endOfItem(step, failed, world, call);
	const rest = {
		...NOT_TRIED,
		reason: afterFailedRead,
		is_state: failed.is_state
	};
	return step.nodes.map((node_id, index) => outcomeOf(step, node_id, ending ?? (index === 0 ? failed : rest)));
}
function isList(value) {
	return Array.isArray(value);
}
async function endOfItem(step, result, world, call) {
	const { refusal, kind, is_accepted } = result;
	if (refusal?.kind !== "no_such_item" && refusal?.kind !== "terminated") return void 0;
	const may_be_another = kind === "refused" || kind === "unverified" && is_accepted !== true;
	if (refusal.kind === "no_such_item" && step.type_is_tried && may_be_another) {
		const other = await otherTypeThanTried(step, world.tracker, call);
		if (other !== void 0) return other;
	}
	if (kind !== "refused") return void 0;
	if (!step.may_be_gone || result.after !== void 0) return void 0;
	const { attempts, log_id, is_state } = result;
	return {
		kind: "left_alone",
		reason: itemIsGone(refusal.message),
		log_id,
		attempts,
		is_state
	};
}
async function moveOne(step, node_id, earlier, world, call) {
	if (step.request.do === "require") throw new TypeError("what is required is not moved");
	const { body, skip_if_successor_is_completed, dry_run } = step.request;
	const rules = {
		body,
		skip_if_successor_is_completed,
		after_own_confirm: earlier.some(({ kind }) => kind === "confirmed"),
		later: step.nodes.slice(step.nodes.indexOf(node_id) + 1),
		has_states: earlier.some(({ is_state }) => is_state)
	};
	const move = {
		item: step.item,
		node_id,
		...rules
	};
	if (dry_run) {
		const ahead = earlier.filter(({ foreseen }) => foreseen?.would === "move");
		const { dryRun } = await __webpack_require__.e(/* import() */ 309).then(__webpack_require__.bind(__webpack_require__, 4309));
		return dryRun(move, new Set(ahead.map(({ node }) => node.node_id)), world.tracker, call, world.acting_user);
	}
	const { tracker, clock, acting_user } = world;
	const result = await moveNode(move, {
		tracker,
		clock,
		call,
		acting_user
	});
	return result.kind === "refused" && result.refusal?.kind === "not_arrived" && earlier.some(({ kind }) => kind === "pending") ? {
		...result,
		...BEHIND_PENDING,
		refusal: void 0
	} : result;
}
async function safely(call, only_reads, act) {
	try {
		return await act();
	} catch (error) {
		if (error instanceof Failure) return {
			...unreachable(error),
			attempts: 0
		};
		call.log({
			level: "info",
			text: saidBy(error)
		});
		return {
			kind: "unverified",
			reason: only_reads ? lookFailed : actionFailed,
			hint: lookAtTheItem,
			blame: "bug",
			attempts: 0
		};
	}
}
function saidBy(error) {
	return error instanceof Error ? error.stack ?? error.message : String(error);
}
function outcomeOf({ item, url, request, item_name }, node_id, result) {
	const node = {
		...item,
		node_id: result.key ?? node_id
	};
	const action = request.do === "require" ? "require" : request.body.action;
	const { other_type } = result;
	if (other_type === void 0) return {
		node,
		url,
		action,
		item_name,
		...result
	};
	const { type_key, api_name } = other_type;
	return {
		node: {
			...node,
			work_item_type_key: type_key
		},
		url: pageOf$1(url, item, api_name),
		action,
		item_name,
		...result
	};
}
function pageOf$1(composed, { project_key, work_item_id }, api_name) {
	if (composed === void 0 || api_name === void 0) return void 0;
	return itemUrl(composed, {
		project_key,
		work_item_type: api_name,
		work_item_id
	});
}
// src/plan/people.ts
function isEmail(owner) {
	return owner.includes("@");
}
async function resolvePeople(people, tracker, call) {
	const { user_key, update } = people;
	const owners = [...user_key === void 0 ? [] : [user_key], ...ownersIn(update)];
	const emails = [...new Set(owners.filter(isEmail))];
	if (emails.length === 0) return people;
	const { withUserKeys } = await __webpack_require__.e(/* import() */ 370).then(__webpack_require__.bind(__webpack_require__, 9370));
	return withUserKeys(people, emails, tracker, call);
}
function ownersIn({ node_owners = [], node_schedule, schedules = [], role_assignee = [] }) {
	return [
		...node_owners,
		...node_schedule?.owners ?? [],
		...schedules.flatMap(({ owners = [] }) => owners),
		...role_assignee.flatMap(({ owners }) => owners)
	];
}
// src/plan/spaces.ts
async function allowedSpaces(named, project_key, tracker, call) {
	const literal = new Set(project_key.map(folded));
	const spaces = named.some((space) => !literal.has(folded(space)) && project_key.some((allowed) => isObjectKey(allowed) !== isObjectKey(space))) ? valueOf(await tracker.readSpaces(project_key, call)) : [];
	const words = new Map([...project_key.map((name) => [folded(name), name]), ...spaces.flatMap(({ project_key: key, simple_name }) => [[key, key], [folded(simple_name), key]])]);
	return (name) => words.get(folded(name));
}
function folded(name) {
	const lower = name.toLowerCase();
	return isObjectKey(lower) ? name : lower;
}
// src/plan/places.ts
async function placesOf(tasks, allowed, tracker, call) {
	const guards = await learn(tasks, allowed, tracker, call);
	checkAllowed(allowed.work_item_type_key, [...guards.types.values()]);
	const asked = tasks.map(({ work_item_id, mentions }) => {
		const inside = claimsOf(mentions, guards);
		if ("because" in inside) return inside;
		const look_in = whereToLook(inside.claims);
		return {
			work_item_id,
			...inside,
			look_in,
			presumed: presume(inside.claims, look_in, allowed)
		};
	});
	const found = await lookUp(asked.flatMap((one) => "because" in one ? [] : [one]), allowed, tracker, call);
	return asked.map((one) => "because" in one ? {
		kind: "outside",
		...one
	} : {
		...placeOf(one, found),
		mentions: one.mentions
	});
}
async function learn(tasks, allowed, tracker, call) {
	const mentions = tasks.flatMap((task) => task.mentions);
	const spaces = await allowedSpaces(mentions.flatMap(({ reference }) => reference.project_key ?? []), allowed.project_key, tracker, call);
	const types = new Map();
	for (const space of new Set(mentions.map((mention) => spaceOf(mention, allowed)))) {
		const word = spaces(space);
		if (word === void 0 || types.has(word)) continue;
		const listed = mustList(mentions.filter((mention) => spaces(spaceOf(mention, allowed)) === word), allowed) ? valueOf(await tracker.readTypes(space, call)) : void 0;
		types.set(word, {
			space,
			listed
		});
	}
	return {
		allowed,
		spaces,
		types
	};
}
function mustList(there, { work_item_type_key }) {
	const words = [...there.flatMap(({ reference }) => reference.work_item_type ?? []), ...work_item_type_key];
	const looks_up = work_item_type_key.length !== 1 && there.some(({ reference }) => reference.work_item_type === void 0);
	return words.some((word) => !isTypeKey(word)) || looks_up && mustListToSearch(work_item_type_key);
}
function whereToLook(claims) {
	const [only, ...more] = claims;
	if (more.length === 0 && only?.type !== void 0) return [];
	return [...new Set(claims.map(({ types }) => types))];
}
function presume(claims, look_in, { work_item_type_key }) {
	const told = claims.find(({ type_is_told }) => type_is_told || look_in.length === 0);
	if (told !== void 0) return told;
	const [types = {
		space: "",
		listed: void 0
	}] = look_in;
	const [type_key] = look_in.flatMap((one) => typesToSearch(work_item_type_key, one));
	return {
		types,
		type: type_key === void 0 ? void 0 : typesNamed(type_key, types)[0],
		type_is_told: false,
		url: void 0
	};
}
async function lookUp(asked, { work_item_type_key }, tracker, call) {
	const found = new Map();
	for (const types of new Set(asked.flatMap(({ look_in }) => look_in))) {
		const ids = asked.filter(({ look_in }) => look_in.includes(types)).map(({ work_item_id }) => work_item_id);
		const listed = types.listed === void 0 && mustListToSearch(work_item_type_key) ? valueOf(await tracker.readTypes(types.space, call)) : types.listed;
		const type_keys = typesToSearch(work_item_type_key, {
			...types,
			listed
		});
		found.set(types, await findItems(types.space, type_keys, ids, tracker, call));
	}
	return found;
}
function placeOf({ work_item_id, claims, look_in, presumed }, found) {
	for (const types of look_in) {
		const item = found.get(types)?.get(work_item_id);
		if (item === void 0) continue;
		const type_key = item.work_item_type_key;
		const [type = {
			type_key,
			api_name: void 0
		}] = typesNamed(type_key, types);
		const url = claims.find((claim) => claim.types === types && claim.type?.type_key === type_key)?.url;
		return {
			kind: "placed",
			place: {
				...placeBy({
					types,
					type,
					type_is_told: true,
					url
				}, work_item_id),
				item_name: item.name === "" ? void 0 : item.name
			}
		};
	}
	const place = placeBy(presumed, work_item_id);
	const [types] = look_in;
	return types === void 0 ? {
		kind: "placed",
		place
	} : {
		kind: "not_found",
		because: notFound(types.space),
		try_it: place
	};
}
const STORY = {
	type_key: "story",
	api_name: "story"
};
function placeBy({ types, type = STORY, type_is_told, url }, work_item_id) {
	const { type_key, api_name } = type;
	return {
		item: {
			project_key: types.space,
			work_item_type_key: type_key,
			work_item_id
		},
		url,
		api_name,
		item_name: void 0,
		type_is_tried: !type_is_told
	};
}
function notFound(space) {
	return sentence(`the space ${space} has no such work item of an allowed type; terminated ones are not found by ID alone`, `空间 ${space} 中没有类型相符的该工作项；已终止的工作项无法仅凭 ID 找到`);
}
// src/plan/plan.ts
const MOST_ITEMS = {
	usual: 20,
	in_range: 200
};
const LISTED$1 = 30;
async function plan(tasks, options, tracker, call) {
	const asked = tasks.filter((task) => wantsOf(task).some((want) => want.do !== "nothing"));
	const update = asked.some((task) => wantsOf(task).some(carriesUpdate)) ? options.update : {};
	const people = await resolvePeople({
		user_key: asked.length === 0 ? void 0 : options.user_key,
		update
	}, tracker, call);
	if (people.user_key !== void 0) tracker.actAs(people.user_key);
	const placements = await placesOf(asked, options, tracker, call);
	const resolved = {
		...options,
		update: people.update
	};
	const planned = [];
	for (const task of tasks) {
		const placement = placements[asked.indexOf(task)];
		if (placement === void 0) planned.push({
			...task,
			left_alone: reasonOf$1(task.want)
		});
		else planned.push(await planOne(task, placement, resolved));
	}
	refuseOutside(planned);
	refuseTooMany(planned, options);
	return {
		tasks: planned,
		acting_user: people.user_key
	};
}
function wantsOf({ want, namings = [] }) {
	return [want, ...namings.map((naming) => naming.want)];
}
function reasonOf$1(want) {
	return want.do === "nothing" ? want.because : sentence("nothing is asked of it", "无需处理");
}
async function planOne(found, placement, options) {
	if (placement.kind === "outside") return {
		...found,
		left_alone: placement.because
	};
	const task = decidedBy(placement.mentions, found);
	if (task.want.do === "nothing") return {
		...task,
		left_alone: task.want.because
	};
	if (placement.kind === "placed") return {
		...task,
		step: await stepFor(task, placement.place, options)
	};
	if (isNamedByInput(task)) return {
		...task,
		left_alone: placement.because
	};
	return {
		...task,
		step: await stepFor(task, placement.try_it, options)
	};
}
function decidedBy(inside, task) {
	const namings = (task.namings ?? []).filter(({ mentions }) => mentions.some((mention) => inside.includes(mention)));
	const last = namings.at(-1);
	if (last === void 0) return task;
	return {
		...task,
		want: last.want,
		changes: [...new Set(namings.flatMap(({ change }) => change ?? []))]
	};
}
function isNamedByInput({ mentions }) {
	return mentions.some(({ where }) => where === "input");
}
async function stepFor(task, place, options) {
	const { base_url, node_id, in_range } = options;
	return {
		item: place.item,
		url: place.url ?? pageOf(place, base_url),
		item_name: place.item_name,
		type_is_tried: place.type_is_tried && !isNamedByInput(task),
		nodes: task.want.do === "rollback" ? node_id.toReversed() : node_id,
		request: await requestFor(task, options),
		may_be_gone: in_range,
		comment: await options.commentFor(task)
	};
}
function pageOf({ item: { project_key, work_item_id }, api_name: work_item_type }, base_url) {
	return work_item_type && itemUrl(base_url, {
		project_key,
		work_item_type,
		work_item_id
	});
}
async function requestFor(task, { update, dry_run, reasonFor }) {
	const { want } = task;
	const carried = carriesUpdate(want) ? update : {};
	if (want.do === "confirm") return {
		do: "move",
		body: {
			action: "confirm",
			...carried
		},
		skip_if_successor_is_completed: false,
		dry_run
	};
	if (want.do !== "rollback") return { do: "require" };
	return {
		do: "move",
		body: {
			action: "rollback",
			rollback_reason: await reasonFor(task),
			...carried
		},
		skip_if_successor_is_completed: want.by === "auto",
		dry_run
	};
}
function carriesUpdate(want) {
	return want.do === "confirm" || want.do === "rollback" && want.by === "input";
}
function refuseOutside(planned) {
	const outside = planned.flatMap((task) => {
		if (!("left_alone" in task) || task.want.do === "nothing" || !isNamedByInput(task)) return [];
		const { work_item_id: id, left_alone: because } = task;
		return [sentence(`${id}: ${because.en}`, `${id}：${because.zh}`)];
	});
	if (outside.length === 0) return;
	const { en, zh } = listOf$1(outside, "entries");
	throw new Failure("item_not_allowed", sentence(`work_item_id names items that are not allowed: ${en}`, `work_item_id 指明的工作项不在允许范围内：${zh}`), { remedy: sentence("Correct work_item_id, or allow the space or type. No work item was touched.", "请更正 work_item_id，或允许相应的空间或类型。未操作任何工作项。") });
}
function refuseTooMany(planned, { max_work_items, in_range }) {
	const most = max_work_items ?? (in_range ? MOST_ITEMS.in_range : MOST_ITEMS.usual);
	const ids = planned.filter((task) => "step" in task).map(({ work_item_id }) => work_item_id);
	if (ids.length <= most) return;
	const { en, zh } = listOf$1(atMost(LISTED$1, ids));
	throw new Failure("too_many_items", sentence(`${ids.length} work items are named (${en}), and max_work_items allows ${most}: none was touched`, `指明了 ${ids.length} 个工作项（${zh}），而 max_work_items 只允许 ${most} 个：均未处理`), { remedy: sentence(`Remove the references that are not meant, or set max_work_items to ${ids.length} or more (500 at most).`, `请删除多余的引用，或将 max_work_items 设为 ${ids.length} 或更大（最多 500）。`) });
}
// src/plan/options.ts
function planOptionsOf(inputs, event, run, { in_range }) {
	const { language, credentials, comment, rollback_reason } = inputs;
	return {
		...inputs,
		user_key: credentials.user_key,
		in_range,
		reasonFor: async ({ want }) => {
			if (rollback_reason !== void 0) return rollback_reason;
			const { composeRollbackReason } = await __webpack_require__.e(/* import() */ 743).then(__webpack_require__.bind(__webpack_require__, 8743));
			return composeRollbackReason(event, run, inputs, want);
		},
		commentFor: async ({ changes }) => {
			if (!comment) return void 0;
			const { composeCommentOrigin } = await __webpack_require__.e(/* import() */ 236).then(__webpack_require__.bind(__webpack_require__, 1236));
			return {
				language,
				origin: composeCommentOrigin(event, run, changes, language)
			};
		}
	};
}
// src/report/options.ts
function reportOptionsOf(inputs, docs_url) {
	return {
		...inputs,
		docs_url
	};
}
function unreadOptionsOf({ language }) {
	return {
		node_id: [],
		on_missing: "warn",
		fail_on_error: true,
		fail_on_blocked: false,
		warn_on: [],
		language: language?.trim() === "zh" ? "zh" : "en"
	};
}
function acted({ because, do: asked }, found, tasks, item_names) {
	const { kind, notes, counts_runs } = found;
	if (kind !== "found" && found.tasks.length === 0 && notes.length === 0) return {
		kind: "skipped",
		because: found.because ?? because
	};
	const only_checks = asked === "require";
	const missing = found.tasks.length === 0 ? found.missing : only_checks ? noneChecked : allLeftAlone;
	return {
		kind: "acted",
		because,
		tasks,
		notes: [...notes, ...takenBack(tasks)],
		counts_runs,
		item_names,
		only_checks,
		...kind === "found" && missing !== void 0 && { missing }
	};
}
function takenBack(tasks) {
	const ids = tasks.flatMap((task) => "step" in task && task.want.do === "rollback" && task.want.by === "auto" && task.want.takes_back ? [task.work_item_id] : []);
	if (ids.length === 0) return [];
	const { en, zh } = listOf$1(ids);
	return [{
		level: "notice",
		said: sentence(`a merged revert takes back what was confirmed: ${en} ${ids.length === 1 ? "is" : "are"} to be rolled back`, `已合并的还原（revert）撤回先前的完成：需要回滚 ${zh}`)
	}];
}
// src/report/left-behind.ts
const LISTED = 30;
function withLeftBehind(result) {
	if (result.kind !== "acted" || result.counts_runs !== true) return result;
	const ids = result.tasks.filter(isLeftBehind).map(({ work_item_id }) => work_item_id);
	return ids.length === 0 ? result : {
		...result,
		notes: [...result.notes, {
			level: "notice",
			said: leftBehind(ids)
		}]
	};
}
function isLeftBehind({ want, outcomes }) {
	return want.do === "confirm" && outcomes.some((outcome) => isFailing(outcome) || outcome.kind === "pending");
}
function leftBehind(ids) {
	const { en, zh } = listOf$1(atMost(LISTED, ids));
	return sentence(`later runs count from this one on and won't look again at what did not move here, or may not have: ${en}. Name ${ids.length === 1 ? "it" : "them"} in work_item_id, or find such work items with examples/drift.yml`, `后续运行从本次之后开始计入，不会再处理本次未流转或未能确认流转的工作项：${zh}。请用 work_item_id 指定，或参考 examples/drift.yml 查找`);
}
// src/report/escape.ts
const PUNCTUATION = /[#$&)*+\-./:<>@[\]\\^_`{|}~]/g;
const ADDRESSES = /(?<=(?:https?|ftp):)(?=\/\/(?!project\.feishu\.cn\/b\/helpcenter\/))|(?<=www)(?=\.)|(?<=[-.\w+])(?=@)/gi;
const WORD_JOINER = "⁠";
function markdownText(text) {
	return oneLine(text).replace(ADDRESSES, WORD_JOINER).replace(PUNCTUATION, "\\$&");
}
const HTML = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function htmlText(text) {
	return oneLine(text).replace(ADDRESSES, WORD_JOINER).replace(/[&<>"']/g, (mark) => HTML[mark] ?? mark);
}
function htmlLink(text, url) {
	const label = htmlText(text);
	if (url === void 0 || !/^https?:\/\//.test(url)) return label;
	return `<a href="${url.toWellFormed().replace(/[<>"'\\|\s\p{C}]/gu, (mark) => `%${hex(mark)}`).replaceAll("&", "&amp;")}">${label}</a>`;
}
function hex(mark) {
	return [...Buffer.from(mark)].map((byte) => byte.toString(16).toUpperCase().padStart(2, "0")).join("%");
}
function mermaidText(text) {
	return oneLine(text).replace(/[^\p{L}\p{M}\p{N} ]/gu, (mark) => `#${mark.codePointAt(0) ?? 0};`);
}
// src/operate/called.ts
const WITHOUT_NAME = sentence("without a name", "（未返回名称）");
const CALLED = {
	owner: sentence("owner", "负责人"),
	owners: sentence("owner", "负责人"),
	point: sentence("points", "估分"),
	points: sentence("points", "估分"),
	estimate_points: sentence("points", "估分"),
	schedule: sentence("schedule", "排期"),
	estimate_start_date: sentence("start date", "开始时间"),
	estimate_end_date: sentence("end date", "结束时间"),
	due_time: sentence("due time", "截止时间"),
	actual_work_time: sentence("actual hours", "实际工时"),
	node_finished_conclusion: sentence("review conclusion", "评审结论"),
	node_finished_opinion: sentence("review opinion", "评审意见"),
	owners_finished_info: sentence("each owner's review conclusion and opinion", "各负责人的评审结论与意见"),
	unnamed: WITHOUT_NAME
};
// src/report/summary-table.ts
const GOOD = new Set([
	"planned",
	"rolled_back",
	"confirmed",
	"met",
	"unchanged"
]);
function isSuccess({ standing }) {
	return GOOD.has(standing);
}
const ORDER$1 = [...BY_GRAVITY.filter((one) => !GOOD.has(one)), ...GOOD];
function rowsOf(items, options) {
	return items.flatMap((item) => item.left_alone === void 0 ? item.outcomes.map((outcome) => outcomeRow(item, outcome, options)) : leftRow(item, item.left_alone, options.language)).toSorted((one, other) => ORDER$1.indexOf(one.standing) - ORDER$1.indexOf(other.standing));
}
const COLUMNS = [
	["result", 8],
	["item", 10],
	["reason", 18],
	["missing", 10]
];
function tableOf(rows, language) {
	const columns = COLUMNS.filter(([name]) => rows.some(({ cells }) => cells[name] !== ""));
	const heads = rows.every(isSuccess) ? {
		...HEAD,
		reason: details
	} : HEAD;
	const head = columns.map(([name, least]) => `<th align="left" nowrap>${widened(heads[name][language], least)}</th>`);
	const body = rows.map(({ cells }) => {
		return `<tr>${columns.map(([name]) => `<td valign="top">${cells[name]}</td>`).join("")}</tr>`;
	});
	return [
		"<table>",
		`<tr>${head.join("")}</tr>`,
		...body,
		"</table>"
	].join("\n");
}
function widened(head, least) {
	const ems = Array.from(head).reduce((sum, each) => sum + (/\p{Script=Han}/u.test(each) ? 1 : .55), 0);
	return `${htmlText(head)}${"&emsp;".repeat(Math.max(0, Math.round(least - ems)))}`;
}
function outcomeRow(item, outcome, options) {
	const { language } = options;
	const { node, node_name, url } = outcome;
	const standing = standingOf(outcome);
	return {
		standing,
		cells: {
			result: joined([`${SIGN$1[standing]} ${htmlText(resultOf$1(outcome)[language])}`, changeOf(outcome, language)]),
			item: joined([htmlLink(nameOf(item, node.work_item_type_key), url), `${nounOf(outcome)[language]} ${htmlText(node_name ?? node.node_id)}`]),
			reason: reasonOf(outcome, options),
			missing: missingList(missingOf(outcome), language)
		}
	};
}
function leftRow(item, because, language) {
	return {
		standing: "left_alone",
		cells: {
			result: `${SIGN$1.left_alone} ${WORD$2.left_alone[language]}`,
			item: htmlLink(nameOf(item, item.type_key), item.url),
			reason: htmlText(asSentence(because[language], language)),
			missing: ""
		}
	};
}
function nameOf({ work_item_id, name = "" }, type_key) {
	return [
		type_key,
		work_item_id,
		name
	].join(" ");
}
function reasonOf(outcome, { language, docs_url }) {
	const { refusal, hint } = outcome;
	const is_listed = missingOf(outcome).length > 0;
	const result = resultOf$1(outcome)[language];
	const told = explain({
		...outcome,
		hint: is_listed ? refusal?.hint ?? fillItIn : hint
	}, language, result);
	const text = htmlText([
		told.what,
		told.to_do,
		told.server
	].filter((part) => part !== "").map((part) => capitalised(part, language)).join(language === "zh" ? "" : " "));
	if (refusal === void 0) return text;
	const code = String(refusal.err_code);
	return `<b>${docs_url === void 0 ? code : htmlLink(code, codeUrl(docs_url, refusal.err_code))}</b> ${text}`;
}
function changeOf(outcome, language) {
	const { before, after, foreseen } = outcome;
	if (foreseen?.would === "move") return `${arrow([before, becomes(outcome)], language)}${language === "zh" ? "" : " "}${planned[language]}`;
	return arrow([before, after], language);
}
function becomes({ action, is_state, node, node_name = node.node_id }) {
	if (is_state) return sentence(node_name, node_name);
	return action === "rollback" ? STATUS$1.in_progress : STATUS$1.completed;
}
function arrow(statuses, language) {
	const known = statuses.flatMap((status) => status === void 0 ? [] : htmlText(status[language]));
	return [...new Set(known)].join(" → ");
}
function joined(parts) {
	return parts.filter((part) => part !== "").join("<br>");
}
function missingList(missing, language) {
	if (missing.length === 0) return "";
	return `<ul>${missing.map(({ kind, key, name, node: node$1 }) => {
		const of_node = node$1 === void 0 ? "" : `${node[language]} ${htmlText(node$1.name ?? node$1.key)}${COLON$1[language]}`;
		const called = key !== void 0 && Object.hasOwn(CALLED, key) ? CALLED[key] : void 0;
		if (called !== void 0) return `<li>${of_node}${called[language]}</li>`;
		const [first = "", second] = [name, key].filter((part) => part !== void 0 && part !== "");
		const told = `${of_node}${MISSING[kind][language]} ${htmlText(first)}`.trim();
		return `<li>${second === void 0 ? told : `${told} <code>${htmlText(second)}</code>`}</li>`;
	}).join("")}</ul>`;
}
const MOST_OF_A_LABEL = 60;
const SIGN = {
	completed: " ✓",
	in_progress: " ●",
	not_arrived: "",
	unknown: ""
};
function graphOf(workflow) {
	const { marks, connections } = workflow;
	if (connections.length === 0 || marks.length > 60 || chainOf(workflow) !== void 0) return void 0;
	const ids = new Map(marks.map(({ key }, index) => [key, `n${index}`]));
	const edges = connections.flatMap(({ from, to }) => {
		const [start, end] = [ids.get(from), ids.get(to)];
		return start === void 0 || end === void 0 ? [] : [`  ${start} --> ${end}`];
	});
	return [
		"```mermaid",
		"flowchart LR",
		...marks.map((mark, index) => `  n${index}${nodeOf(mark)}`),
		...new Set(edges),
		...CLASSES,
		"```"
	].join("\n");
}
function nodeOf({ name, status, is_subject }) {
	const label = `"${mermaidText(cut(name, MOST_OF_A_LABEL)) || "#63;"}${SIGN[status]}"`;
	return is_subject ? `([${label}]):::${status}_moved` : `[${label}]:::${status}`;
}
const CLASSES = Object.entries({
	completed: "fill:#dafbe1,stroke:#1a7f37,color:#1f2328",
	in_progress: "fill:#ddf4ff,stroke:#0969da,color:#1f2328",
	not_arrived: "fill:#f6f8fa,stroke:#8c959f,color:#59636e",
	unknown: "fill:#f6f8fa,stroke:#8c959f,color:#1f2328"
}).flatMap(([status, colours]) => [`  classDef ${status} ${colours}`, `  classDef ${status}_moved ${colours},stroke-width:4px`]);
function lineOf(workflow) {
	const chain = chainOf(workflow);
	return (chain ?? workflow.marks).map(shown).join(chain === void 0 ? " · " : " → ");
}
function shown({ name, status, is_subject }) {
	const text = `${markdownText(cut(name, MOST_OF_A_LABEL))}${SIGN[status]}`;
	return is_subject ? `**${text}**` : text;
}
function chainOf({ marks, connections }) {
	const next = new Map();
	for (const { from, to } of connections) {
		if ((next.get(from) ?? to) !== to) return void 0;
		next.set(from, to);
	}
	if (next.size !== marks.length - 1) return void 0;
	const targets = new Set(next.values());
	const by_key = new Map(marks.map((mark) => [mark.key, mark]));
	const following = new Map([...next].map(([from, to]) => [from, by_key.get(to)]));
	const chain = [];
	let mark = marks.find(({ key }) => !targets.has(key));
	for (; mark !== void 0 && chain.length <= marks.length; mark = following.get(mark.key)) chain.push(mark);
	return chain.length === marks.length ? chain : void 0;
}
// src/report/summary.ts
const MOST_OF_TABLES = 7e5;
const MOST_OF_WORKFLOWS = 15e4;
const MOST_OF_NOTES = 1e5;
const MOST_OF_PROSE = 1e4;
const MOST_SUCCESSES = 10;
const MOST_GRAPHS = 5;
const MOST_UNFOLDED = 5;
function summarise(result, verdict, is_red, options) {
	const { language } = options;
	return [
		`### ${is_red ? "❌" : SIGN$1[verdict]} ${headline(result, verdict, language)}`,
		...paragraphs(result, options),
		""
	].join("\n\n");
}
function headline(result, verdict, language) {
	const items = itemsOf(result);
	if (items.length === 0) return `${PRODUCT[language]}${COLON$1[language]}${WORD$2[verdict][language]}`;
	const standings = items.map(worstOf);
	const kinds = ORDER.filter((standing) => standings.includes(standing));
	const [only] = kinds;
	const counts = items.length === 1 && only !== void 0 ? [WORD$2[only]] : kinds.map((kind) => counted$1(standings.filter((other) => other === kind).length, WORD$2[kind]));
	return `${countOf(items.length)[language]}${COLON$1[language]}${listOf$1(counts, "clauses")[language]}`;
}
const UNTOUCHED = ["unchanged", "left_alone"];
const ORDER = [...BY_GRAVITY.filter((standing) => !UNTOUCHED.includes(standing)).toReversed(), ...UNTOUCHED];
function paragraphs(result, options) {
	const { language } = options;
	switch (result.kind) {
		case "skipped": return prose(result.because, language);
		case "failed": return [...lines(result.failure.sentence, language), ...lines(result.failure.remedy, language)];
		case "acted": return ofItems(result, options);
	}
}
function ofItems(result, options) {
	const { language } = options;
	const items = itemsOf(result);
	const notes = within(result.notes.flatMap(({ said }) => prose(said, language)), MOST_OF_NOTES).shown;
	if (items.length === 0) return [
		...prose(result.missing?.said, language),
		...prose(result.missing?.remedy, language),
		...notes
	];
	return [
		...prose(result.because, language),
		...tables(items, options),
		...workflows(items, language),
		...notes
	];
}
function prose(said, language) {
	return said === void 0 ? [] : [markdownText(capitalised(cut(said[language], MOST_OF_PROSE), language))];
}
function lines(said, language) {
	return said === void 0 ? [] : cut(capitalised(said[language], language), MOST_OF_PROSE).split("\n").map(markdownText);
}
function tables(items, options) {
	const { language } = options;
	const rows = rowsOf(items, options);
	const folds = rows.filter(isSuccess).length > MOST_SUCCESSES;
	const { shown, rest } = within(rows, MOST_OF_TABLES, ({ cells }) => Buffer.byteLength(Object.values(cells).join("")) + ROW_BYTES);
	const ill = shown.filter((row) => !isSuccess(row));
	const fine = shown.filter(isSuccess);
	const table = tableOf(fine, language);
	return [
		...ill.length === 0 ? [] : [tableOf(ill, language)],
		...fine.length === 0 ? [] : [folds ? fold(succeeded(fine.length), table, language) : table],
		...rest === 0 ? [] : [markdownText(rowsLeftOut(rest)[language])]
	];
}
const ROW_BYTES = 200;
function fold(title, inside, language) {
	return `<details><summary>${htmlText(title[language])}</summary>\n\n${inside}\n\n</details>`;
}
function workflows(items, language) {
	let graphs = 0;
	const { shown, rest } = within(items.flatMap(({ work_item_id, type_key, name, outcomes }) => {
		const workflow = lastSeen(outcomes);
		if (workflow === void 0 || workflow.marks.length === 0) return [];
		const graph = graphs < MOST_GRAPHS ? graphOf(workflow) : void 0;
		if (graph !== void 0) graphs += 1;
		const title = markdownText([
			type_key,
			work_item_id,
			name ?? ""
		].join(" "));
		return [graph === void 0 ? `${title}${COLON$1[language]}${lineOf(workflow)}` : `${title}\n\n${graph}`];
	}), MOST_OF_WORKFLOWS);
	const told = rest === 0 ? shown : [...shown, markdownText(workflowsLeftOut(rest)[language])];
	return told.length > MOST_UNFOLDED ? [fold(workflows$1, told.join("\n\n"), language)] : told;
}
function lastSeen(outcomes) {
	const seen = outcomes.flatMap(({ workflow }) => workflow ?? []);
	const subjects = new Set(seen.flatMap(({ marks }) => marks.filter(({ is_subject }) => is_subject).map(({ key }) => key)));
	const last = seen.at(-1);
	return last && {
		...last,
		marks: last.marks.map((mark) => ({
			...mark,
			is_subject: subjects.has(mark.key)
		}))
	};
}
function within(all, most, bytesOf = (one) => Buffer.byteLength(String(one)) + 2) {
	let bytes = 0;
	const end = all.findIndex((one) => (bytes += bytesOf(one)) > most);
	const shown = end === -1 ? all : all.slice(0, end);
	return {
		shown,
		rest: all.length - shown.length
	};
}
// src/report/report.ts
function makeReport(told, options) {
	const { language } = options;
	const verdict = verdictOf(told);
	const failed = isFailed(told, options);
	const result = failed ? told : withLeftBehind(told);
	const { outputs, results_whole, results_left_out } = outputsOf(result, verdict, options);
	return {
		failed,
		outputs,
		results_whole,
		annotations: [...annotate(result, options), ...cutWarning(results_left_out, language)],
		summary: summarise(result, verdict, failed, options),
		language
	};
}
function cutWarning(left_out, language) {
	if (left_out === void 0) return [];
	const said = [resultsAreCut(left_out)[language], readResultsFile[language]];
	return [annotation("warning", resultsAreCutTitle, said, language)];
}
function verdictOf(result) {
	if (result.kind !== "acted") return result.kind;
	const acted = result.tasks.flatMap(({ outcomes }) => outcomes).filter(isActedOn);
	if (acted.length === 0) return "skipped";
	const failing = acted.filter(isFailing).length;
	if (failing > 0) return failing === acted.length ? "failed" : "partial";
	const kinds = new Set(acted.map(({ kind }) => kind));
	return PRECEDENCE.find((kind) => kinds.has(kind)) ?? "unchanged";
}
const PRECEDENCE = [
	"planned",
	"pending",
	"rolled_back",
	"confirmed",
	"met"
];
function isFailed(result, options) {
	switch (result.kind) {
		case "skipped": return false;
		case "failed": return !isFailureForgiven(result.failure, options);
		case "acted": {
			const counts = result.tasks.some(({ outcomes }) => outcomes.some((outcome) => isFailing(outcome) && !isForgiven(outcome, outcomes, options)));
			const blocked = options.fail_on_blocked && result.tasks.some(({ outcomes }) => outcomes.some(isBlocked));
			return counts || blocked || isMissing(result) && options.on_missing === "fail";
		}
	}
}
// src/run.ts
async function run(world) {
	let options = unreadOptionsOf(world.raw_inputs);
	try {
		const inputs = await readInputs(world.raw_inputs);
		options = reportOptionsOf(inputs, world.docs_url);
		return makeReport(await act(inputs, world), options);
	} catch (error) {
		const { excusedFailure } = await __webpack_require__.e(/* import() */ 368).then(__webpack_require__.bind(__webpack_require__, 368));
		return makeReport(await excusedFailure(error, world), options);
	}
}
async function act(inputs, world) {
	const { context, runner, clock } = world;
	const event = readEvent(context.event_name, await world.readPayload());
	const decision = decide(event, inputs);
	if (decision.do === "nothing") return {
		kind: "skipped",
		because: decision.because
	};
	const limits = world.limits(inputs.timeout);
	const lookups = [];
	const call = {
		signal: limits.give_up,
		log: (line) => void lookups.push(line)
	};
	try {
		const found = await find(event, decision, inputs, {
			forge: () => world.openForge(inputs),
			context,
			clock,
			call
		});
		if (found.tasks.length === 0) return acted(decision, found, []);
		const tracker = world.openTracker(inputs, parallelism(found.tasks.length));
		try {
			const options = planOptionsOf(inputs, event, context, found);
			const { tasks, acting_user } = await plan(found.tasks, options, tracker, call);
			showLookups(lookups, runner);
			const done = await operate(tasks, {
				...limits,
				tracker,
				clock,
				runner,
				acting_user
			});
			return acted(decision, found, done, await readItemNames(done, tracker, {
				...call,
				...limits
			}));
		} finally {
			await tracker.close();
		}
	} finally {
		showLookups(lookups, runner);
	}
}
function showLookups(lines, runner) {
	if (lines.length > 0) runner.group("Look-ups", lines.splice(0));
}
// src/secret-forms.ts
function viewOf(text) {
	return {
		text,
		startOf: (index) => index,
		endOf: (index) => index + 1
	};
}
const ESCAPE = /\\(?:u(?<u>[0-9a-f]{4})|x(?<x>[0-9a-f]{2})|(?<mark>["'\\/bfnrt]))|(?<url>%[0-7][0-9a-f]|%[c-d][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-7](?:%[89ab][0-9a-f]){3})|&(?:#(?<decimal>\d{1,12});?|#x(?<hex>[0-9a-f]{1,12});?|(?<name>[a-z]{2,8});)/gi;
function decodeEscapes(view) {
	if (!/[\\%&]/.test(view.text)) return void 0;
	return replaced(view, ESCAPE, ({ groups = {} }) => meaningOf(groups));
}
const GAP = /[\r\n]+[ \t]*|\p{Default_Ignorable_Code_Point}+/gu;
function closeGaps(view) {
	return view.text.search(GAP) === -1 ? void 0 : replaced(view, GAP, () => "");
}
function replaced(view, pattern, meaning) {
	const parts = [];
	const starts = [];
	const ends = [];
	let next = 0;
	const keep = (to) => {
		parts.push(view.text.slice(next, to));
		for (; next < to; next++) {
			starts.push(view.startOf(next));
			ends.push(view.endOf(next));
		}
	};
	for (const found of view.text.matchAll(pattern)) {
		const meant = meaning(found);
		if (meant === void 0) continue;
		keep(found.index);
		const to = found.index + found[0].length;
		parts.push(meant);
		for (let unit = 0; unit < meant.length; unit++) {
			starts.push(view.startOf(next));
			ends.push(view.endOf(to - 1));
		}
		next = to;
	}
	if (next === 0) return void 0;
	keep(view.text.length);
	return {
		text: parts.join(""),
		startOf: (index) => starts[index] ?? 0,
		endOf: (index) => ends[index] ?? 0
	};
}
function meaningOf(groups) {
	const { u, x, mark, url, decimal, hex, name } = groups;
	if (mark !== void 0) return MARKS[mark.toLowerCase()] ?? mark;
	if (url !== void 0) return decoded(url);
	if (name !== void 0) return NAMES[name.toLowerCase()];
	const code = decimal === void 0 ? parseInt(u ?? x ?? hex ?? "", 16) : Number(decimal);
	return code <= 1114111 ? String.fromCodePoint(code) : void 0;
}
function decoded(url) {
	try {
		return decodeURIComponent(url);
	} catch {
		return;
	}
}
const MARKS = {
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	"
};
const NAMES = {
	amp: "&",
	apos: "'",
	ast: "*",
	bsol: "\\",
	colon: ":",
	comma: ",",
	commat: "@",
	dollar: "$",
	equals: "=",
	excl: "!",
	grave: "`",
	gt: ">",
	hat: "^",
	lbrace: "{",
	lbrack: "[",
	lcub: "{",
	lowbar: "_",
	lpar: "(",
	lsqb: "[",
	lt: "<",
	midast: "*",
	newline: "\n",
	num: "#",
	percnt: "%",
	period: ".",
	plus: "+",
	quest: "?",
	quot: "\"",
	rbrace: "}",
	rbrack: "]",
	rcub: "}",
	rpar: ")",
	rsqb: "]",
	semi: ";",
	sol: "/",
	tab: "	",
	verbar: "|",
	vert: "|"
};
// src/secrets.ts
const SHORTEST = 8;
const MOST_LAYERS = 3;
const HIDDEN = "***";
var Secrets = class {
	#forms = new Set();
	#shortest = Infinity;
	add(secret) {
		for (const one of new Set([secret, secret.trim()])) if (one.length >= SHORTEST) this.#learn(one);
	}
	redact = (text) => {
		if (text.length < this.#shortest) return text;
		const found = [];
		let view = viewOf(text);
		for (let layer = 0; layer <= MOST_LAYERS && view !== void 0; layer++) {
			for (const each of [view, closeGaps(view)]) if (each !== void 0) spansIn(each, this.#forms, found);
			view = decodeEscapes(view);
		}
		return found.length === 0 ? text : hide(text, found);
	};
	#learn(secret) {
		let view = viewOf(secret);
		for (let layer = 0; layer <= MOST_LAYERS && view !== void 0; layer++) {
			if (view.text.length >= SHORTEST) this.#forms.add(view.text);
			view = decodeEscapes(view);
		}
		if (secret.includes(" ")) this.#forms.add(secret.replaceAll(" ", "+"));
		for (const form of base64Of(secret)) this.#forms.add(form);
		this.#shortest = Math.min(...[...this.#forms].map(({ length }) => length));
	}
};
function spansIn({ text, startOf, endOf }, forms, found) {
	for (const form of forms) for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) found.push([startOf(at), endOf(at + form.length - 1)]);
}
function hide(text, spans) {
	const parts = [];
	let shown = 0;
	for (const [from, to] of spans.toSorted(([one], [other]) => one - other)) {
		if (from > shown || parts.length === 0) parts.push(text.slice(shown, from), HIDDEN);
		shown = Math.max(shown, to);
	}
	return parts.join("") + text.slice(shown);
}
function base64Of(secret) {
	const bytes = Buffer.from(secret, "utf8");
	return [
		0,
		1,
		2
	].flatMap((shift) => {
		const from = Math.ceil(shift * 8 / 6);
		const to = Math.floor((shift + bytes.length) * 8 / 6);
		const core = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64").slice(from, to);
		return [core, core.replaceAll("+", "-").replaceAll("/", "_")];
	});
}
// src/main.ts
const SETTLE_AFTER_CANCEL = 5e3;
async function main(early) {
	const { env } = process;
	const runner = runnerOf(env);
	const cancelled = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => cancelled.abort(cancellation(signal)));
	await step(env, runner, cancelled.signal, early);
	if (cancelled.signal.aborted) runner.fail();
}
async function step(env, runner, cancelled, early) {
	const secrets = new Secrets();
	const raw_inputs = inputsOf(env);
	for (const name of secretNames) hide(raw_inputs[name]?.trim() ?? "");
	const report = await run({
		raw_inputs,
		context: contextOf(env),
		readPayload: async () => {
			if (early !== void 0) await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
			return readPayload(env["GITHUB_EVENT_PATH"]);
		},
		openTracker,
		openForge,
		runner,
		clock,
		limits: (timeout) => limits(timeout, cancelled),
		docs_url: docsOf(env)
	});
	early?.drop();
	await publish(report, runner);
	function openTracker({ base_url, request_timeout, credentials, language }, connections) {
		if (isVerificationTurnedOff(env)) runner.annotate(verifiedAllTheSame(language));
		return new Client({
			origin: base_url,
			connections,
			request_timeout,
			credentials,
			proxies: proxiesOf(env),
			secrets,
			early
		}, clock, hide);
	}
	async function openForge({ github_token, request_timeout }) {
		const forge = await __webpack_require__.e(/* import() */ 763).then(__webpack_require__.bind(__webpack_require__, 1763));
		const options = {
			token: github_token ?? "",
			repository: env["GITHUB_REPOSITORY"] ?? "",
			api_url: env["GITHUB_API_URL"],
			graphql_url: env["GITHUB_GRAPHQL_URL"],
			request_timeout,
			proxies: proxiesOf(env),
			redact: secrets.redact
		};
		return forge.openForge(options, clock);
	}
	function hide(secret) {
		if (secret === "") return;
		runner.mask(secret);
		secrets.add(secret);
	}
}
function runnerOf(env) {
	const options = {
		verbose: env["RUNNER_DEBUG"] === "1",
		temporary_folder: env["RUNNER_TEMP"]
	};
	if (env["GITHUB_ACTIONS"] !== "true") return openPlainRunner(options);
	return openActionsRunner({
		...options,
		has_output_file: (env["GITHUB_OUTPUT"] ?? "") !== ""
	});
}
function inputsOf(env) {
	return Object.fromEntries(inputNames.map((name) => [name, env[`INPUT_${name.toUpperCase()}`]]));
}
function contextOf(env) {
	const of = (name) => env[`GITHUB_${name}`] ?? "";
	return {
		event_name: of("EVENT_NAME"),
		repository: of("REPOSITORY"),
		workflow: of("WORKFLOW"),
		sha: of("SHA"),
		ref: of("REF"),
		actor: of("ACTOR"),
		run_id: of("RUN_ID"),
		run_url: runUrlOf(env),
		attempt: Number(of("RUN_ATTEMPT") || "1"),
		started_at: Date.now()
	};
}
function runUrlOf({ GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository = "", GITHUB_RUN_ID: id = "" }) {
	return [
		server,
		repository,
		id
	].includes("") ? "" : `${server}/${repository}/actions/runs/${id}`;
}
function proxiesOf(env) {
	const of = (name) => env[name.toLowerCase()] ?? env[name] ?? "";
	return {
		httpProxy: of("HTTP_PROXY"),
		httpsProxy: of("HTTPS_PROXY"),
		noProxy: of("NO_PROXY")
	};
}
function docsOf(env) {
	const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
	if ([
		server,
		repository,
		ref
	].some((part) => part === void 0 || part === "")) return void 0;
	return `${server ?? ""}/${repository ?? ""}/blob/${encodeURIComponent(ref ?? "")}/docs/err-codes.md`;
}
function readPayload(path) {
	if (path === void 0 || path === "") return void 0;
	try {
		return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, "utf8").replace(/^\uFEFF/, ""));
	} catch (cause) {
		const said = cause instanceof Error ? cause.message : String(cause);
		throw new Failure("event_file", sentence(`The event file (GITHUB_EVENT_PATH) could not be read: ${said}`, `无法读取事件文件（GITHUB_EVENT_PATH）：${said}`), {
			remedy: giveEventFile,
			cause
		});
	}
}
const clock = {
	now: () => process.uptime() * 1e3,
	sleep: async (milliseconds, signal) => {
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(milliseconds, void 0, { signal }).catch(() => void 0);
	}
};
function limits(timeout, cancelled) {
	const stop = new AbortController();
	const give_up = new AbortController();
	setTimeout(() => {
		stop.abort(deadline(timeout));
		give_up.abort(stop.signal.reason);
	}, timeout).unref();
	const cancel = () => {
		stop.abort(cancelled.reason);
		setTimeout(() => give_up.abort(cancelled.reason), SETTLE_AFTER_CANCEL).unref();
	};
	if (cancelled.aborted) cancel();
	cancelled.addEventListener("abort", cancel);
	return {
		stop: stop.signal,
		give_up: give_up.signal
	};
}
function deadline(timeout) {
	const seconds = timeout / 1e3;
	return new Failure("timeout", sentence(`timed out after ${seconds} s (timeout)`, `步骤超时，timeout 为 ${seconds} 秒`), { remedy: sentence("Run the step again: it is safe to repeat; or raise timeout.", "请重新运行该步骤：重复运行是安全的；也可以调大 timeout。") });
}
function cancellation(signal) {
	return new Failure("cancelled", sentence(`the step was cancelled (${signal})`, `步骤被取消（${signal}）`), { remedy: sentence("Run the step again: it is safe to repeat.", "请重新运行该步骤：重复运行是安全的。") });
}
function verifiedAllTheSame(language) {
	const title = sentence("Feishu Project: certificates are verified", "飞书项目：证书照常校验");
	const message = sentence("NODE_TLS_REJECT_UNAUTHORIZED is ignored: a secret goes to no host that does not prove who it is. For your own certificate authority, set NODE_EXTRA_CA_CERTS.", "已忽略 NODE_TLS_REJECT_UNAUTHORIZED：密钥不会发往无法证明身份的主机。使用自建 CA 时，请设置 NODE_EXTRA_CA_CERTS。");
	return {
		level: "warning",
		title: title[language],
		message: message[language]
	};
}



/***/ })

};
;