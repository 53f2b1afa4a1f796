"use strict";
exports.id = 839;
exports.ids = [839];
exports.modules = {

/***/ 9839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   faultOf: () => (/* binding */ faultOf),
/* harmony export */   noMore: () => (/* binding */ noMore),
/* harmony export */   unexpectedResponse: () => (/* binding */ unexpectedResponse),
/* harmony export */   unreadable: () => (/* binding */ unreadable)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4767);
/* harmony import */ var _statuses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6136);


// src/feishu/faults.ts
const checkAddress = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Check base_url, the network and the proxy of the runner, then run the step again.", "请检查 base_url 以及运行器的网络和代理，然后重新运行该步骤。");
const findWho = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Check base_url, and whether a proxy, gateway or firewall answers in its place, then run the step again.", "请检查 base_url，以及是否有代理、网关或防火墙代为响应，然后重新运行该步骤。");
const askSupport = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Run the step again; if it comes again, ask the vendor's support.", "请重新运行该步骤；若再次出现，请联系飞书项目技术支持。");
const trustIt = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("If the deployment's certificate comes from your own authority, give that authority's certificate to the job by NODE_EXTRA_CA_CERTS; else someone stands in between.", "如果该部署使用自建 CA 的证书，请通过 NODE_EXTRA_CA_CERTS 向作业提供该 CA 证书；否则可能存在中间人。");
const doNotCompress = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Have the gateway in front of Feishu Project leave its answers as they are.", "请让飞书项目前面的网关原样返回响应，不要压缩。");
const sendLess = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Shorten what the step sends (fields, rollback_reason, names in node_id), or have the gateway's limit raised.", "请缩短该步骤发送的内容（fields、rollback_reason、node_id 中的名称），或调大该网关的限制。");
const tryLater = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Run the step again later: it is safe to repeat.", "请稍后重新运行该步骤：重复运行是安全的。");
function faultOf(error, signal, redact) {
	if (!(error instanceof _whole_js__WEBPACK_IMPORTED_MODULE_0__.en)) throw error;
	const { kind, sent } = error;
	const message = shown(error.message, LONGEST_SHOWN, redact);
	switch (kind) {
		case "given_up": return {
			kind: "fault",
			failure: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Sn)(signal),
			sent,
			again: false
		};
		case "not_sent": return fault("unreachable", `Feishu Project could not be reached (${message})`, `无法连接飞书项目（${message}）`, {
			sent,
			again: true,
			remedy: checkAddress,
			error
		});
		case "untrusted": return fault("untrusted", `Feishu Project's certificate is not trusted (${message})`, `飞书项目的证书不受信任（${message}）`, {
			sent,
			again: false,
			remedy: trustIt,
			error
		});
		case "no_answer": return fault("no_answer", `Feishu Project did not answer (${message})`, `飞书项目没有响应（${message}）`, {
			sent,
			again: true,
			remedy: tryLater,
			error
		});
		case "oversize": return fault("reply_too_long", "Feishu Project answered with more than 1 MiB", "飞书项目的响应超过 1 MiB", {
			sent,
			again: false,
			answered: true,
			remedy: checkAddress,
			error
		});
	}
}
function unreadable({ status, headers, text: whole }, redact) {
	const text = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(whole, LONGEST_CAUSE);
	const said = `HTTP ${status}`;
	if (status >= 300 && status < 400) return fault("redirect", `Feishu Project redirects (${said}), and a token is never sent after a redirect`, `飞书项目要求重定向（${said}），而 token 绝不随重定向发送`, {
		sent: true,
		again: false,
		answered: true,
		remedy: checkAddress,
		error: String(headers["location"])
	});
	const again = {
		again: true,
		remedy: tryLater,
		error: text
	};
	if (status === 429) return fault("not_available", `Feishu Project takes no more requests just now (${said})`, `飞书项目暂时限制请求（${said}）`, {
		...again,
		sent: false
	});
	if (_statuses_js__WEBPACK_IMPORTED_MODULE_1__.r.has(status)) return fault("request_too_long", `A gateway in front of Feishu Project takes no request of this length (${said})`, `飞书项目前面的网关拒绝了过长的请求（${said}）`, {
		sent: false,
		again: false,
		remedy: sendLess,
		error: text
	});
	if (status >= 500 || _statuses_js__WEBPACK_IMPORTED_MODULE_1__.t.has(status)) return fault("not_available", `Feishu Project is not available (${said})`, `飞书项目暂不可用（${said}）`, {
		...again,
		sent: true,
		answered: true
	});
	if (isCutOff(whole) || isEmpty(whole) && _statuses_js__WEBPACK_IMPORTED_MODULE_1__.n.has(status)) return fault("no_answer", `Feishu Project's answer was cut off (${said})`, `飞书项目的响应不完整（${said}）`, {
		...again,
		sent: true,
		answered: true
	});
	const encoding = String(headers["content-encoding"] ?? "identity");
	if (encoding === "identity") return fault("unexpected_response", `What answered is not Feishu Project's Open API (${said})`, `响应并非来自飞书项目 Open API（${said}）`, {
		sent: true,
		again: false,
		answered: true,
		remedy: findWho,
		error: text
	});
	return compressed(`${said}, ${shown(encoding, LONGEST_ENCODING, redact)}`);
}
function compressed(said) {
	return fault("unexpected_response", `What answers at base_url sends its answer compressed (${said}), which was not asked for`, `base_url 处返回了未请求的压缩响应（${said}）`, {
		sent: true,
		again: false,
		answered: true,
		remedy: doNotCompress,
		error: said
	});
}
function noMore() {
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("not_available", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Feishu Project has taken no such request for a while, so it was not sent", "飞书项目已有一段时间未受理此类请求，因此未发送"), { remedy: tryLater });
}
function unexpectedResponse(said, text) {
	return fault("unexpected_response", `Feishu Project's answer is not as its Open API describes it (${said})`, `飞书项目的响应与 Open API 文档不符（${said}）`, {
		sent: true,
		again: false,
		answered: true,
		remedy: askSupport,
		error: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(text, LONGEST_CAUSE)
	});
}
const LONGEST_SHOWN = 300;
const LONGEST_ENCODING = 20;
function shown(text, most, redact) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Qt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.$t)(redact(text)), most);
}
const LONGEST_CAUSE = 1e3;
function fault(code, en, zh, { remedy, error, ...facts }) {
	return {
		kind: "fault",
		failure: new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn(code, (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(en, zh), {
			remedy,
			cause: error
		}),
		...facts
	};
}
function isEmpty(text) {
	return text.trim() === "";
}
function isCutOff(text) {
	if (!/^\s*\{/.test(text)) return false;
	try {
		JSON.parse(text);
		return false;
	} catch {
		return true;
	}
}



/***/ }),

/***/ 6136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ tellsAll),
/* harmony export */   n: () => (/* binding */ HAS_CONTENT),
/* harmony export */   r: () => (/* binding */ TOO_LONG),
/* harmony export */   t: () => (/* binding */ COME_AGAIN)
/* harmony export */ });
// src/feishu/statuses.ts
const COME_AGAIN = new Set([408, 425]);
const TOO_LONG = new Set([
	413,
	414,
	431
]);
function tellsAll(status) {
	return status < 400 || status >= 500 || COME_AGAIN.has(status) || TOO_LONG.has(status);
}
const HAS_CONTENT = new Set([
	200,
	201,
	202,
	203
]);



/***/ })

};
;