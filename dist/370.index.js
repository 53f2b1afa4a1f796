"use strict";
exports.id = 370;
exports.ids = [370];
exports.modules = {

/***/ 9370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withUserKeys: () => (/* binding */ withUserKeys)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4767);

// src/plan/user-keys.ts
async function withUserKeys({ user_key, update }, emails, tracker, call) {
	const users = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.gt)(await tracker.findUsers(emails, call));
	const keys = new Map(users.map((user) => [user.email.toLowerCase(), user.user_key]));
	const unknown = emails.filter((email) => !keys.has(email.toLowerCase()));
	if (unknown.length > 0) throw nobody(unknown);
	for (const email of emails) {
		const those = users.filter((user) => user.email.toLowerCase() === email.toLowerCase());
		const named = [...new Set(those.map(({ user_key: key }) => key))];
		if (named.length > 1) throw several(email, named);
	}
	const keyOf = (owner) => keys.get(owner.toLowerCase()) ?? owner;
	const keysOf = (owners) => [...new Set(owners.map(keyOf))];
	return {
		user_key: user_key === void 0 ? void 0 : keyOf(user_key),
		update: withOwners(update, keysOf)
	};
}
function nobody(emails) {
	const { en, zh } = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.wn)(emails);
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("no_such_user", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`No user has the e-mail address ${en}`, `飞书项目中没有邮箱为 ${zh} 的用户`), { remedy: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Correct the address, or give the person's user key (double-click the avatar in Feishu Project). No work item was touched.", "请更正邮箱，或改用该用户的 user_key（在飞书项目中双击头像即可复制）。未操作任何工作项。") });
}
function several(email, user_keys) {
	const { en, zh } = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Tn)(user_keys);
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("several_users", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`Several users have the e-mail address ${email}: ${en}`, `邮箱 ${email} 对应多个用户：${zh}`), { remedy: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Give the person's user key instead of the address. No work item was touched.", "请改用该用户的 user_key，不要使用邮箱。未操作任何工作项。") });
}
function withOwners(update, keysOf) {
	const { node_owners, node_schedule, schedules, role_assignee } = update;
	const inSchedule = (schedule) => ({
		...schedule,
		...schedule.owners && { owners: keysOf(schedule.owners) }
	});
	return {
		...update,
		...node_owners && { node_owners: keysOf(node_owners) },
		...node_schedule && { node_schedule: inSchedule(node_schedule) },
		...schedules && { schedules: schedules.map(inSchedule) },
		...role_assignee && { role_assignee: role_assignee.map(({ role, owners }) => ({
			role,
			owners: keysOf(owners)
		})) }
	};
}



/***/ })

};
;