package main

import (
	"net/netip"
	"slices"
)

// What is global unicast by its form, and yet leads to no host on the internet, or to one behind a translation.
// See the IANA special-purpose address registries.
var special = prefixes(
	"0.0.0.0/8", "100.64.0.0/10", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15", "198.51.100.0/24",
	"203.0.113.0/24", "240.0.0.0/4",
	"2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
)

// All that IANA has given out to hosts. What lies outside, such as 64:ff9b::/96, may wrap an IPv4 address.
var globalIPv6 = netip.MustParsePrefix("2000::/3")

func isPublic(address netip.Addr) bool {
	address = address.Unmap()
	if !address.IsGlobalUnicast() || address.IsPrivate() || (address.Is6() && !globalIPv6.Contains(address)) {
		return false
	}
	return !slices.ContainsFunc(special, func(p netip.Prefix) bool { return p.Contains(address) })
}

func prefixes(texts ...string) (all []netip.Prefix) {
	for _, text := range texts {
		all = append(all, netip.MustParsePrefix(text))
	}
	return all
}
