// Generated from schemas/notifications/publish-request.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
// @ts-nocheck
import type { Validate } from '../../validate.ts';
import type { PublishRequest } from '../messages.ts';

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(!0), compareTime),
      "date-time": fmtDef(getDateTime(!0), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: !0,
      // unchecked string payload
      binary: !0
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      let matches = DATE.exec(str);
      if (!matches)
        return !1;
      let year = +matches[1], month = +matches[2], day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (d1 && d2)
        return d1 > d2 ? 1 : d1 < d2 ? -1 : 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function(str) {
        let matches = TIME.exec(str);
        if (!matches)
          return !1;
        let hr = +matches[1], min = +matches[2], sec = +matches[3], tz = matches[4], tzSign = matches[5] === "-" ? -1 : 1, tzH = +(matches[6] || 0), tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return !1;
        if (hr <= 23 && min <= 59 && sec < 60)
          return !0;
        let utcMin = min - tzM * tzSign, utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return;
      let t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf(), t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (t1 && t2)
        return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return;
      let a1 = TIME.exec(t1), a2 = TIME.exec(t2);
      if (a1 && a2)
        return t1 = a1[1] + a1[2] + a1[3], t2 = a2[1] + a2[2] + a2[3], t1 > t2 ? 1 : t1 < t2 ? -1 : 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      let time = getTime(strictTimeZone);
      return function(str) {
        let dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let d1 = new Date(dt1).valueOf(), d2 = new Date(dt2).valueOf();
      if (d1 && d2)
        return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let [d1, t1] = dt1.split(DATE_TIME_SEPARATOR), [d2, t2] = dt2.split(DATE_TIME_SEPARATOR), res = compareDate(d1, d2);
      if (res !== void 0)
        return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/, URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      return BYTE.lastIndex = 0, BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31), MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return !0;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return !1;
      try {
        return new RegExp(str), !0;
      } catch {
        return !1;
      }
    }
  }
});

// <stdin>
var compiled = validate10, schema11 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://nodegx.org/schemas/notifications/publish-request.v1.json", type: "object", required: ["notifications"], properties: { notifications: { type: "array", minItems: 1, maxItems: 500, items: { type: "object", required: ["notificationType"], properties: { targetUserId: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, channel: { type: "string", enum: ["discussions", "sessions", "components"] }, notificationType: { type: "string", enum: ["invite", "mention", "thread", "session", "component", "system"] }, data: { type: "object", additionalProperties: !0 }, subject: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, key: { type: "string", minLength: 1, maxLength: 128, pattern: "^[\\u0021-\\u007E]+$" }, expiresAt: { type: "string", format: "date-time", maxLength: 40 }, requires: { type: "object", properties: { room: { type: "string", minLength: 1, maxLength: 255 }, document: { type: "string", minLength: 1, maxLength: 512 } } }, from: { type: "object", required: ["id"], properties: { id: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, name: { type: "string", minLength: 1, maxLength: 64, pattern: "^(?=.*\\S)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]+$" }, avatar: { type: "string", maxLength: 2048, format: "uri", pattern: "^https?://" } } } }, oneOf: [{ required: ["targetUserId"] }, { required: ["channel"] }] } } } }, func2 = require_ucs2length().default, pattern0 = new RegExp("^[^\\s\\u0000-\\u001F\\u007F]+$", "u"), pattern1 = new RegExp("^[^\\u0000-\\u001F\\u007F]+$", "u"), pattern2 = new RegExp("^[\\u0021-\\u007E]+$", "u"), pattern4 = new RegExp("^(?=.*\\S)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]+$", "u"), pattern5 = new RegExp("^https?://", "u"), formats0 = require_formats().fullFormats["date-time"], formats2 = require_formats().fullFormats.uri;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.notifications === void 0 && (missing0 = "notifications"))
        return validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.notifications !== void 0) {
        let data0 = data.notifications;
        if (errors === errors)
          if (Array.isArray(data0)) {
            if (data0.length > 500)
              return validate10.errors = [{ instancePath: instancePath + "/notifications", schemaPath: "#/properties/notifications/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" }], !1;
            if (data0.length < 1)
              return validate10.errors = [{ instancePath: instancePath + "/notifications", schemaPath: "#/properties/notifications/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
            {
              var valid1 = !0;
              let len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0], _errs3 = errors, _errs5 = errors, valid2 = !1, passing0 = null, _errs6 = errors;
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if (data1.targetUserId === void 0 && (missing1 = "targetUserId")) {
                    let err0 = { instancePath: instancePath + "/notifications/" + i0, schemaPath: "#/properties/notifications/items/oneOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                  }
                }
                var _valid0 = _errs6 === errors;
                _valid0 && (valid2 = !0, passing0 = 0);
                let _errs7 = errors;
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing2;
                  if (data1.channel === void 0 && (missing2 = "channel")) {
                    let err1 = { instancePath: instancePath + "/notifications/" + i0, schemaPath: "#/properties/notifications/items/oneOf/1/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                  }
                }
                var _valid0 = _errs7 === errors;
                if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2)
                  errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
                else {
                  let err2 = { instancePath: instancePath + "/notifications/" + i0, schemaPath: "#/properties/notifications/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                  return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate10.errors = vErrors, !1;
                }
                if (errors === _errs3)
                  if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    let missing3;
                    if (data1.notificationType === void 0 && (missing3 = "notificationType"))
                      return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0, schemaPath: "#/properties/notifications/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                    if (data1.targetUserId !== void 0) {
                      let data2 = data1.targetUserId, _errs8 = errors;
                      if (errors === _errs8)
                        if (typeof data2 == "string") {
                          if (func2(data2) > 255)
                            return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/targetUserId", schemaPath: "#/properties/notifications/items/properties/targetUserId/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                          if (func2(data2) < 1)
                            return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/targetUserId", schemaPath: "#/properties/notifications/items/properties/targetUserId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          if (!pattern0.test(data2))
                            return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/targetUserId", schemaPath: "#/properties/notifications/items/properties/targetUserId/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/targetUserId", schemaPath: "#/properties/notifications/items/properties/targetUserId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid3 = _errs8 === errors;
                    } else
                      var valid3 = !0;
                    if (valid3) {
                      if (data1.channel !== void 0) {
                        let data3 = data1.channel, _errs10 = errors;
                        if (typeof data3 != "string")
                          return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/channel", schemaPath: "#/properties/notifications/items/properties/channel/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        if (!(data3 === "discussions" || data3 === "sessions" || data3 === "components"))
                          return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/channel", schemaPath: "#/properties/notifications/items/properties/channel/enum", keyword: "enum", params: { allowedValues: schema11.properties.notifications.items.properties.channel.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var valid3 = _errs10 === errors;
                      } else
                        var valid3 = !0;
                      if (valid3) {
                        if (data1.notificationType !== void 0) {
                          let data4 = data1.notificationType, _errs12 = errors;
                          if (typeof data4 != "string")
                            return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/notificationType", schemaPath: "#/properties/notifications/items/properties/notificationType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          if (!(data4 === "invite" || data4 === "mention" || data4 === "thread" || data4 === "session" || data4 === "component" || data4 === "system"))
                            return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/notificationType", schemaPath: "#/properties/notifications/items/properties/notificationType/enum", keyword: "enum", params: { allowedValues: schema11.properties.notifications.items.properties.notificationType.enum }, message: "must be equal to one of the allowed values" }], !1;
                          var valid3 = _errs12 === errors;
                        } else
                          var valid3 = !0;
                        if (valid3) {
                          if (data1.data !== void 0) {
                            let data5 = data1.data, _errs14 = errors;
                            if (errors === _errs14 && !(data5 && typeof data5 == "object" && !Array.isArray(data5)))
                              return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/data", schemaPath: "#/properties/notifications/items/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var valid3 = _errs14 === errors;
                          } else
                            var valid3 = !0;
                          if (valid3) {
                            if (data1.subject !== void 0) {
                              let data6 = data1.subject, _errs17 = errors;
                              if (errors === _errs17)
                                if (typeof data6 == "string") {
                                  if (func2(data6) > 255)
                                    return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/subject", schemaPath: "#/properties/notifications/items/properties/subject/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                                  if (func2(data6) < 1)
                                    return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/subject", schemaPath: "#/properties/notifications/items/properties/subject/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                  if (!pattern1.test(data6))
                                    return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/subject", schemaPath: "#/properties/notifications/items/properties/subject/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
                                } else
                                  return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/subject", schemaPath: "#/properties/notifications/items/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid3 = _errs17 === errors;
                            } else
                              var valid3 = !0;
                            if (valid3) {
                              if (data1.key !== void 0) {
                                let data7 = data1.key, _errs19 = errors;
                                if (errors === _errs19)
                                  if (typeof data7 == "string") {
                                    if (func2(data7) > 128)
                                      return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/key", schemaPath: "#/properties/notifications/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }], !1;
                                    if (func2(data7) < 1)
                                      return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/key", schemaPath: "#/properties/notifications/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                    if (!pattern2.test(data7))
                                      return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/key", schemaPath: "#/properties/notifications/items/properties/key/pattern", keyword: "pattern", params: { pattern: "^[\\u0021-\\u007E]+$" }, message: 'must match pattern "^[\\u0021-\\u007E]+$"' }], !1;
                                  } else
                                    return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/key", schemaPath: "#/properties/notifications/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid3 = _errs19 === errors;
                              } else
                                var valid3 = !0;
                              if (valid3) {
                                if (data1.expiresAt !== void 0) {
                                  let data8 = data1.expiresAt, _errs21 = errors;
                                  if (errors === _errs21 && errors === _errs21)
                                    if (typeof data8 == "string") {
                                      if (func2(data8) > 40)
                                        return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/expiresAt", schemaPath: "#/properties/notifications/items/properties/expiresAt/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], !1;
                                      if (!formats0.validate(data8))
                                        return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/expiresAt", schemaPath: "#/properties/notifications/items/properties/expiresAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                    } else
                                      return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/expiresAt", schemaPath: "#/properties/notifications/items/properties/expiresAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid3 = _errs21 === errors;
                                } else
                                  var valid3 = !0;
                                if (valid3) {
                                  if (data1.requires !== void 0) {
                                    let data9 = data1.requires, _errs23 = errors;
                                    if (errors === _errs23)
                                      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                        if (data9.room !== void 0) {
                                          let data10 = data9.room, _errs25 = errors;
                                          if (errors === _errs25)
                                            if (typeof data10 == "string") {
                                              if (func2(data10) > 255)
                                                return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/requires/room", schemaPath: "#/properties/notifications/items/properties/requires/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                                              if (func2(data10) < 1)
                                                return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/requires/room", schemaPath: "#/properties/notifications/items/properties/requires/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                            } else
                                              return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/requires/room", schemaPath: "#/properties/notifications/items/properties/requires/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var valid4 = _errs25 === errors;
                                        } else
                                          var valid4 = !0;
                                        if (valid4)
                                          if (data9.document !== void 0) {
                                            let data11 = data9.document, _errs27 = errors;
                                            if (errors === _errs27)
                                              if (typeof data11 == "string") {
                                                if (func2(data11) > 512)
                                                  return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/requires/document", schemaPath: "#/properties/notifications/items/properties/requires/properties/document/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }], !1;
                                                if (func2(data11) < 1)
                                                  return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/requires/document", schemaPath: "#/properties/notifications/items/properties/requires/properties/document/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                              } else
                                                return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/requires/document", schemaPath: "#/properties/notifications/items/properties/requires/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var valid4 = _errs27 === errors;
                                          } else
                                            var valid4 = !0;
                                      } else
                                        return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/requires", schemaPath: "#/properties/notifications/items/properties/requires/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var valid3 = _errs23 === errors;
                                  } else
                                    var valid3 = !0;
                                  if (valid3)
                                    if (data1.from !== void 0) {
                                      let data12 = data1.from, _errs29 = errors;
                                      if (errors === _errs29)
                                        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                          let missing4;
                                          if (data12.id === void 0 && (missing4 = "id"))
                                            return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/from", schemaPath: "#/properties/notifications/items/properties/from/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }], !1;
                                          if (data12.id !== void 0) {
                                            let data13 = data12.id, _errs31 = errors;
                                            if (errors === _errs31)
                                              if (typeof data13 == "string") {
                                                if (func2(data13) > 255)
                                                  return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/from/id", schemaPath: "#/properties/notifications/items/properties/from/properties/id/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                                                if (func2(data13) < 1)
                                                  return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/from/id", schemaPath: "#/properties/notifications/items/properties/from/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                if (!pattern0.test(data13))
                                                  return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/from/id", schemaPath: "#/properties/notifications/items/properties/from/properties/id/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
                                              } else
                                                return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/from/id", schemaPath: "#/properties/notifications/items/properties/from/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var valid5 = _errs31 === errors;
                                          } else
                                            var valid5 = !0;
                                          if (valid5) {
                                            if (data12.name !== void 0) {
                                              let data14 = data12.name, _errs33 = errors;
                                              if (errors === _errs33)
                                                if (typeof data14 == "string") {
                                                  if (func2(data14) > 64)
                                                    return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/from/name", schemaPath: "#/properties/notifications/items/properties/from/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                                                  if (func2(data14) < 1)
                                                    return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/from/name", schemaPath: "#/properties/notifications/items/properties/from/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                  if (!pattern4.test(data14))
                                                    return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/from/name", schemaPath: "#/properties/notifications/items/properties/from/properties/name/pattern", keyword: "pattern", params: { pattern: "^(?=.*\\S)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]+$" }, message: 'must match pattern "^(?=.*\\S)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]+$"' }], !1;
                                                } else
                                                  return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/from/name", schemaPath: "#/properties/notifications/items/properties/from/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var valid5 = _errs33 === errors;
                                            } else
                                              var valid5 = !0;
                                            if (valid5)
                                              if (data12.avatar !== void 0) {
                                                let data15 = data12.avatar, _errs35 = errors;
                                                if (errors === _errs35 && errors === _errs35)
                                                  if (typeof data15 == "string") {
                                                    if (func2(data15) > 2048)
                                                      return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/from/avatar", schemaPath: "#/properties/notifications/items/properties/from/properties/avatar/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                                                    if (pattern5.test(data15)) {
                                                      if (!formats2(data15))
                                                        return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/from/avatar", schemaPath: "#/properties/notifications/items/properties/from/properties/avatar/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
                                                    } else
                                                      return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/from/avatar", schemaPath: "#/properties/notifications/items/properties/from/properties/avatar/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' }], !1;
                                                  } else
                                                    return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/from/avatar", schemaPath: "#/properties/notifications/items/properties/from/properties/avatar/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var valid5 = _errs35 === errors;
                                              } else
                                                var valid5 = !0;
                                          }
                                        } else
                                          return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0 + "/from", schemaPath: "#/properties/notifications/items/properties/from/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                      var valid3 = _errs29 === errors;
                                    } else
                                      var valid3 = !0;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  } else
                    return validate10.errors = [{ instancePath: instancePath + "/notifications/" + i0, schemaPath: "#/properties/notifications/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid1 = _errs3 === errors;
                if (!valid1)
                  break;
              }
            }
          } else
            return validate10.errors = [{ instancePath: instancePath + "/notifications", schemaPath: "#/properties/notifications/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate10.errors = vErrors, errors === 0;
}

export const validatePublishRequest: Validate<PublishRequest> = compiled;
