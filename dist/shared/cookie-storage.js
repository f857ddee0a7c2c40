import { s as safeDocument } from './safe-document.js';
import { r as readCookies } from './consent-record.js';
import { a as attempt } from './attempt.js';

/*! js-cookie v3.0.8 | MIT */
function assign (target) {
  for (var i = 1; i < arguments.length; i++) {
    var source = arguments[i];
    for (var key in source) {
      if (key === '__proto__') continue
      target[key] = source[key];
    }
  }
  return target
}

var defaultConverter = {
  read: function (value) {
    if (value[0] === '"') {
      value = value.slice(1, -1);
    }
    return value.replace(/(%[\dA-F]{2})+/gi, decodeURIComponent)
  },
  write: function (value) {
    return encodeURIComponent(value).replace(
      /%(2[346BF]|3[AC-F]|40|5[BDE]|60|7[BCD])/g,
      decodeURIComponent
    )
  }
};

function init(converter, defaultAttributes) {
  function set(name, value, attributes) {
    if (typeof safeDocument === 'undefined') {
      return
    }

    attributes = assign({}, defaultAttributes, attributes);

    if (typeof attributes.expires === 'number') {
      attributes.expires = new Date(Date.now() + attributes.expires * 864e5);
    }
    if (attributes.expires) {
      attributes.expires = attributes.expires.toUTCString();
    }

    name = encodeURIComponent(name)
      .replace(/%(2[346B]|5E|60|7C)/g, decodeURIComponent)
      .replace(/[()]/g, escape);

    var stringifiedAttributes = '';
    for (var attributeName in attributes) {
      if (!attributes[attributeName]) {
        continue
      }

      stringifiedAttributes += '; ' + attributeName;

      if (attributes[attributeName] === true) {
        continue
      }

      // Considers RFC 6265 section 5.2:
      // ...
      // 3.  If the remaining unparsed-attributes contains a %x3B (";")
      //     character:
      // Consume the characters of the unparsed-attributes up to,
      // not including, the first %x3B (";") character.
      // ...
      stringifiedAttributes += '=' + attributes[attributeName].split(';')[0];
    }

    return (safeDocument.cookie =
      name + '=' + converter.write(value, name) + stringifiedAttributes)
  }

  function get(name) {
    if (typeof safeDocument === 'undefined' || (arguments.length && !name)) {
      return
    }

    // To prevent the for loop in the first place assign an empty array
    // in case there are no cookies at all.
    var cookies = safeDocument.cookie ? safeDocument.cookie.split('; ') : [];
    var jar = {};
    for (var i = 0; i < cookies.length; i++) {
      var parts = cookies[i].split('=');
      var value = parts.slice(1).join('=');

      try {
        var found = decodeURIComponent(parts[0]);
        if (!(found in jar)) jar[found] = converter.read(value, found);
        if (name === found) {
          break
        }
      } catch (_e) {
        // Do nothing...
      }
    }

    return name ? jar[name] : jar
  }

  return Object.create(
    {
      set: set,
      get: get,
      remove: function (name, attributes) {
        set(
          name,
          '',
          assign({}, attributes, {
            expires: -1
          })
        );
      },
      withAttributes: function (attributes) {
        return init(this.converter, assign({}, this.attributes, attributes))
      },
      withConverter: function (converter) {
        return init(assign({}, this.converter, converter), this.attributes)
      }
    },
    {
      attributes: { value: Object.freeze(defaultAttributes) },
      converter: { value: Object.freeze(converter) }
    }
  )
}

var api = init(defaultConverter, { path: '/' });

function visibleCookies() {
  return attempt(() => safeDocument.cookie) ?? "";
}
function cookieDomains() {
  const labels = location.hostname.split(".");
  return ["", ...labels.map((_, index) => labels.slice(index).join("."))];
}
function createCookieStorage({ name, days, domain, path, sameSite, secure = location.protocol === "https:" }) {
  const scopes = cookieDomains();
  const targets = domain === "auto" ? [...scopes].reverse() : [domain ?? ""];
  const read = (all = visibleCookies()) => readCookies(all, name);
  const set = (scope, value, expires) => attempt(() => api.set(name, value, { path, sameSite, secure, domain: scope, expires }));
  const removeAll = () => scopes.forEach((scope) => set(scope, "", -1));
  const writeTo = (scope, value) => {
    set(scope, value, days);
    const found = read();
    return found.length > 0 && found.every((each) => each === value);
  };
  return {
    read,
    write(value) {
      if (domain !== "auto" && writeTo(targets[0], value)) return true;
      removeAll();
      return targets.some((scope) => writeTo(scope, value));
    },
    remove() {
      if (read().length) removeAll();
      return !read().length;
    }
  };
}

export { createCookieStorage as a, cookieDomains as c, visibleCookies as v };
