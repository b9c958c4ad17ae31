package main

import (
	"context"
	"errors"
	"net"
	"net/http"
	"net/netip"
	"syscall"
	"time"
)

var errAddress = errors.New("the host leads to an address that is not allowed")

// As others log it, too; nobody is there to see it.
const statusClientLeft = 499

// Less than any client waits, so that it is told why.
const dialTimeout = 5 * time.Second

// newDialer gives a dialer that looks at each address when it is about to connect to it. A look at the name before would
// be worth nothing: the next answer of the name server may be another.
func newDialer(list *allowList) *net.Dialer {
	return &net.Dialer{
		Timeout: dialTimeout,
		ControlContext: func(_ context.Context, _, address string, _ syscall.RawConn) error {
			to, err := netip.ParseAddrPort(address)
			if err != nil || !list.mayDial(to) {
				return errAddress
			}
			return nil
		},
	}
}

// explain gives the status and the words for a host that could not be reached.
func explain(err error) (int, string) {
	var dns *net.DNSError
	var network net.Error
	switch {
	case errors.Is(err, errAddress):
		return http.StatusForbidden, errAddress.Error()
	case errors.Is(err, context.Canceled):
		return statusClientLeft, "the client left"
	case errors.As(err, &network) && network.Timeout():
		return http.StatusGatewayTimeout, "the host did not answer in time"
	case errors.As(err, &dns):
		return http.StatusBadGateway, "the host could not be resolved"
	default:
		return http.StatusBadGateway, "the host could not be reached"
	}
}
