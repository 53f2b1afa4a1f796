"use strict";
exports.id = 808;
exports.ids = [808];
exports.modules = {

/***/ 3808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   start: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

// src/feishu/early-socket.ts
function openEarlySocket(origin, proxy) {
	if (proxy.trim() !== "" || !URL.canParse(origin)) return void 0;
	const url = new URL(origin);
	if (url.protocol !== "https:" && url.protocol !== "http:") return void 0;
	return new Early(open(url), url);
}
function open({ protocol, hostname, port }) {
	const host = hostname.replace(/^\[(?<ip>.*)\]$/, "$<ip>");
	return (protocol === "http:" ? process.getBuiltinModule("node:net").connect({
		host,
		port: Number(port || 80)
	}) : process.getBuiltinModule("node:tls").connect({
		host,
		port: Number(port || 443),
		...process.getBuiltinModule("node:net").isIP(host) === 0 ? { servername: host } : {},
		ALPNProtocols: ["http/1.1"],
		rejectUnauthorized: true
	})).setNoDelay(true).setKeepAlive(true, 6e4).unref();
}
var Early = class {
	#socket;
	#url;
	#state = "opening";
	constructor(socket, url) {
		this.#socket = socket;
		this.#url = url;
		socket.once(url.protocol === "https:" ? "secureConnect" : "connect", () => this.#become("open"));
		for (const event of [
			"error",
			"close",
			"end"
		]) socket.on(event, () => this.#become("failed"));
	}
	connectorBefore(own, timeout) {
		return (options, callback) => {
			const { protocol, hostname } = options;
			if (!(protocol === this.#url.protocol && hostname === this.#url.hostname.replace(/^\[(.*)\]$/, "$1")) || this.#state === "taken" || this.#state === "failed") return own(options, callback);
			return this.#hand(() => own(options, callback), callback, timeout);
		};
	}
	drop() {
		if (this.#state !== "taken") this.#socket.destroy();
	}
	#hand(connectByUndici, callback, timeout) {
		const socket = this.#socket.ref();
		const wasOpen = this.#state === "open";
		this.#state = "taken";
		const opened = this.#url.protocol === "https:" ? "secureConnect" : "connect";
		let isAnswered = false;
		const answer = (give) => {
			if (isAnswered) return;
			isAnswered = true;
			clearTimeout(timer);
			socket.off(opened, succeed).off("error", fail).off("close", fail);
			give();
		};
		const succeed = () => answer(() => {
			if (socket.destroyed || !socket.writable || socket.readableEnded) connectByUndici();
			else callback(null, socket);
		});
		const fail = () => answer(connectByUndici);
		const timer = setTimeout(() => {
			answer(() => callback(connectTimeout(timeout), null));
			socket.destroy();
		}, timeout);
		socket.once(opened, succeed).once("error", fail).once("close", fail);
		if (wasOpen) setImmediate(succeed);
		return socket;
	}
	#become(state) {
		if (this.#state !== "taken" && this.#state !== "failed") this.#state = state;
	}
};
function connectTimeout(timeout) {
	return Object.assign(new Error(`Connect Timeout Error (timeout: ${timeout}ms)`), { code: "UND_ERR_CONNECT_TIMEOUT" });
}
// src/first-connection.ts
function firstConnection(env, readPayload) {
	const input = (name) => (env[`INPUT_${name}`] ?? "").trim();
	const origin = originOf(input("BASE_URL") || "https://project.feishu.cn");
	if (origin === void 0 || isProxied(origin, env) || !isComplete(input)) return void 0;
	try {
		return asksSomething(env["GITHUB_EVENT_NAME"] ?? "", input, readPayload) ? origin : void 0;
	} catch {
		return;
	}
}
function originOf(base_url) {
	if (!/^https?:\/\/[^/?#@\\\s]+\/?$/i.test(base_url) || !URL.canParse(base_url)) return void 0;
	const { origin, protocol, hostname } = new URL(base_url);
	return protocol === "https:" || isThisMachine(hostname) ? origin : void 0;
}
function isThisMachine(hostname) {
	return hostname === "127.0.0.1" || hostname === "localhost" || hostname === "[::1]";
}
function isProxied(origin, env) {
	const { protocol, hostname } = new URL(origin);
	if (isThisMachine(hostname)) return false;
	return (protocol === "https:" ? ["https_proxy", "HTTPS_PROXY"] : ["http_proxy", "HTTP_PROXY"]).some((name) => (env[name] ?? "").trim() !== "");
}
function isComplete(input) {
	if (input("NODE_ID") === "" || input("PROJECT_KEY") === "") return false;
	const token = input("PLUGIN_TOKEN");
	const has_plugin = input("PLUGIN_ID") !== "" && input("PLUGIN_SECRET") !== "";
	return token.startsWith("u-") || (token !== "" || has_plugin) && input("USER_KEY") !== "";
}
const BY_HAND = new Set([
	"workflow_dispatch",
	"repository_dispatch",
	"schedule"
]);
function asksSomething(event, input, readPayload) {
	const isAuto = ["", "auto"].includes(input("ACTION"));
	if (isAuto && ["cancelled", "skipped"].includes(input("JOB_STATUS"))) return false;
	const isNamed = input("WORK_ITEM_ID") !== "";
	if (BY_HAND.has(event)) return isNamed;
	if (event !== "pull_request" && event !== "pull_request_target" && event !== "push") return false;
	const payload = readPayload();
	if (event === "push") return at(payload, "deleted") !== true && (isNamed || isLinked(messagesOf(at(payload, "commits"))));
	if (!(at(payload, "action") === "closed" && at(payload, "pull_request", "merged") === true) && (isAuto || at(payload, "action") === "closed")) return false;
	const texts = [
		["title"],
		["body"],
		["head", "ref"]
	].map((path) => at(payload, "pull_request", ...path));
	return isNamed || isLinked(texts);
}
function messagesOf(commits) {
	return Array.isArray(commits) ? commits.map((commit) => at(commit, "message")) : [];
}
function isLinked(texts) {
	return texts.some((text) => typeof text === "string" && text.includes("/detail/"));
}
function at(value, ...path) {
	const [first, ...rest] = path;
	if (first === void 0) return value;
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, first)) return void 0;
	return at(Reflect.get(value, first), ...rest);
}
// src/start.ts
const READ_AT_ONCE = 262144;
async function start() {
	if (!Object.hasOwn(process, "getBuiltinModule")) {
		const { default: Module } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8995, 23));
		Object.assign(process, { getBuiltinModule: Module.createRequire(__filename) });
	}
	const { env } = process;
	const origin = firstConnection(env, () => readSmall(env["GITHUB_EVENT_PATH"] ?? ""));
	const early = origin === void 0 ? void 0 : openEarlySocket(origin, "");
	if (early !== void 0) await new Promise(setImmediate);
	const { main } = await __webpack_require__.e(/* import() */ 555).then(__webpack_require__.bind(__webpack_require__, 2555));
	if (early !== void 0) await new Promise(setImmediate);
	await main(early);
}
function readSmall(path) {
	return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > READ_AT_ONCE ? void 0 : JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
}



/***/ })

};
;