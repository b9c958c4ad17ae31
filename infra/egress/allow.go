package main

import (
	"fmt"
	"net"
	"net/netip"
	"slices"
	"strconv"
	"strings"
)

// What the bot's own clients talk to, each over TLS.
const usual = "api.telegram.org,api.openai.com,sheets.googleapis.com,oauth2.googleapis.com,secretmanager.googleapis.com"

// Where a machine on Google Cloud asks for its identity.
const metadata = "metadata.google.internal:80,169.254.169.254:80"

const usualPort = 443

type named struct {
	name string
	port uint16
}

type ranged struct {
	prefix netip.Prefix
	port   uint16
}

// allowList says which hosts may be asked for, and which addresses may be dialled for them.
type allowList struct {
	names  []named
	ranges []ranged
}

func readAllowList(more, withMetadata string) (*allowList, error) {
	list := &allowList{}
	entries := usual + "," + more
	switch withMetadata {
	case "on":
		entries += "," + metadata
	case "", "off":
	default:
		return nil, fmt.Errorf("EGRESS_METADATA must be on or off")
	}
	for entry := range strings.SplitSeq(entries, ",") {
		if entry = strings.TrimSpace(entry); entry == "" {
			continue
		}
		if err := list.add(entry); err != nil {
			return nil, fmt.Errorf("EGRESS_ALLOW: %q %w", entry, err)
		}
	}
	return list, nil
}

// add takes host[:port], where the host is a name, an address or a network (10.1.0.0/16); IPv6 in brackets.
func (list *allowList) add(entry string) error {
	host, port, err := splitEntry(entry)
	if err != nil {
		return err
	}
	if prefix, isAddress := parsePrefix(host); isAddress {
		list.ranges = append(list.ranges, ranged{prefix, port})
		return nil
	}
	name := canonical(host)
	if !isName(name) {
		return fmt.Errorf("is not host[:port], where the host is a name, an address or a network")
	}
	list.names = append(list.names, named{name, port})
	return nil
}

func splitEntry(entry string) (string, uint16, error) {
	host, digits, err := net.SplitHostPort(entry)
	if err != nil {
		return strings.Trim(entry, "[]"), usualPort, nil
	}
	port, err := strconv.ParseUint(digits, 10, 16)
	if err != nil || port == 0 {
		return "", 0, fmt.Errorf("has no port from 1 to 65535")
	}
	return host, uint16(port), nil
}

func parsePrefix(host string) (netip.Prefix, bool) {
	if prefix, err := netip.ParsePrefix(host); err == nil {
		return prefix, true
	}
	address, err := netip.ParseAddr(host)
	if err != nil {
		return netip.Prefix{}, false
	}
	return netip.PrefixFrom(address, address.BitLen()), true
}

// mayAskFor answers for what a client names: a name on the list, or an address that is on the list as such.
func (list *allowList) mayAskFor(host string, port uint16) bool {
	if address, err := netip.ParseAddr(host); err == nil {
		return list.lists(address, port)
	}
	return slices.Contains(list.names, named{canonical(host), port})
}

// mayDial answers for the address that a connection is about to be made to, whatever name led to it.
func (list *allowList) mayDial(to netip.AddrPort) bool {
	return isPublic(to.Addr()) || list.lists(to.Addr(), to.Port())
}

func (list *allowList) lists(address netip.Addr, port uint16) bool {
	return slices.ContainsFunc(list.ranges, func(r ranged) bool {
		return r.port == port && r.prefix.Contains(address.Unmap())
	})
}

func (list *allowList) String() string {
	var all []string
	for _, n := range list.names {
		all = append(all, net.JoinHostPort(n.name, strconv.Itoa(int(n.port))))
	}
	for _, r := range list.ranges {
		all = append(all, net.JoinHostPort(r.prefix.String(), strconv.Itoa(int(r.port))))
	}
	return strings.Join(all, ",")
}

// A name with a dot at its end is the same name.
func canonical(host string) string {
	return strings.ToLower(strings.TrimSuffix(host, "."))
}

func isName(name string) bool {
	const letters = "abcdefghijklmnopqrstuvwxyz0123456789-_."
	return name != "" && len(name) <= 253 && strings.Trim(name, letters) == "" && strings.Trim(name, "0123456789.") != ""
}
